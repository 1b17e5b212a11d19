/** Words of the breakdown by chapters of the Harmonized System. */
export const PRODUCT_WORDS = {
  lead: (period: string) => `Chapters of the Harmonized System held for ${period}`,
  none: 'No chapters are held for this record and period.',
  chapter: 'Chapter',
  value: 'Value',
  sum: 'Sum of the chapters held',
  remainder: 'Remainder: total minus the chapters held',
  total: 'Total of all products, as the source gives it',
  unknown: 'remainder unknown',
  noTotal: 'no total held',
  noChapters: 'no chapters held',
} as const;
