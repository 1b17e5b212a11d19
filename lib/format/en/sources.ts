/** Words of the page that names every source. */
export const SOURCE_WORDS = {
  title: 'Sources',
  lead: 'Every figure is one that a country reported. These are the datasets held, in the state named below.',
  vintage: (id: string, date: string) => `Vintage ${id}, built ${date}`,
  keptVintage: 'a vintage that is kept, as listed below',
  publisher: 'Publisher',
  unit: 'Unit',
  valuation: 'Valuation',
  adjustment: 'Adjustment',
  reExports: 'Re-exports',
  coverage: 'Coverage',
  retrieved: 'Retrieved',
  licence: 'Licence',
  address: 'Address',
  rows: 'Observations',
  checksum: 'SHA-256 of the file',
  notes: 'Notes',
  edited:
    'The file was changed after it was recorded: its figures are not the publisher’s as retrieved.',
  adjustments: { none: 'none', 'seasonally adjusted': 'seasonally adjusted' },
  reExportWords: {
    included: 'included in exports and imports',
    excluded: 'taken out',
    unknown: 'not known',
  },
  valuations: (exports: string, imports: string) => `exports ${exports}, imports ${imports}`,
  report: 'Report an error in these figures',
  reportLead:
    'Say which page, which country’s record, which period and which figure is wrong, and where the right one stands. Errors of a source are its publisher’s to correct; errors of ours are corrected here and noted in the change log.',
  reportWay:
    'Open an issue in the project’s repository, or write to whoever runs this installation.',
} as const;
