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

/** Words for a page of an older state of the data. */
export const VINTAGE_WORDS = {
  asOf: (number: number, date: string) => `As of vintage ${number}, ${date}.`,
  newerInForce: 'A newer one is in force',
  olderInForce: (number: number) => `It was taken back; vintage ${number} is in force`,
  isInForce: 'It is the one in force.',
  seeIt: 'see it',
} as const;
