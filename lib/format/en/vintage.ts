/** A vintage as sentences name it. */
interface NamedVintage {
  readonly number: number;
  /** ISO date. */
  readonly builtOn: string;
}

/** The vintage that a page was asked for by name, and the one in force. */
export interface AsOf {
  readonly shown: NamedVintage;
  readonly inForce: NamedVintage;
}

/** Words for older states of the data. */
export const VINTAGE_WORDS = {
  asOf: (number: number, date: string) => `As of vintage ${number}, ${date}.`,
  newerInForce: 'A newer one is in force',
  olderInForce: (number: number) => `It was taken back; vintage ${number} is in force`,
  isInForce: 'It is the one in force.',
  seeIt: 'see it',
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
