/** Words for the list of states of the data that are kept. */
export const KEPT_VINTAGE_WORDS = {
  kept: 'Vintages kept',
  keptLead:
    'Each import of new or revised figures makes a vintage, and never changes an older one. A page’s address with “vintage=” shows it as it stood then.',
  named: (number: number, date: string) => `Vintage ${number}, built ${date}`,
  inForce: 'in force',
  holds: (datasets: number, rows: string) =>
    `${datasets} ${datasets === 1 ? 'dataset' : 'datasets'}, ${rows} observations`,
  frontPage: (number: number) => `Front page as of vintage ${number}`,
  sources: (number: number) => `Sources of vintage ${number}`,
} as const;
