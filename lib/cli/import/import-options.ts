import type { Options } from '../command/option';

/** Options of `npx bilateral import`. */
export const IMPORT_OPTIONS = {
  format: { value: 'F', words: 'the format, where the content is not to tell' },
  as: { value: 'ID', words: 'id of the dataset; an id that is held is replaced' },
  publisher: { value: 'NAME', words: 'whose figures they are' },
  title: { value: 'TEXT', words: 'what they are called' },
  licence: { value: 'TEXT', words: 'what may be done with them' },
  address: { value: 'URL', words: 'where they were taken from' },
  retrieved: { value: 'DATE', words: 'when they were taken: a year, month or day' },
  release: { value: 'TEXT', words: 'the publisher’s own name for their state, as V202401b' },
  currency: { value: 'CODE', words: 'currency of the values, as USD' },
  unit: { value: 'NUMBER', words: 'how many units of the currency one stands for, as 1000000' },
  exports: {
    value: 'PRICED',
    words: 'how exports are priced: FOB, CIF, FAS, "customs value", unknown',
  },
  imports: { value: 'PRICED', words: 'how imports are priced' },
  encoding: {
    value: 'NAME',
    words: 'how the text is written: utf-8, utf-16le, utf-16be, latin1, windows-1252',
  },
  delimiter: { value: 'MARK', words: 'what parts the columns: , ; | or tab' },
  decimal: { value: 'MARK', words: 'what stands before decimals: . or ,' },
  grouping: { value: 'MARK', words: "what stands between thousands: , . ' space or none" },
  'allow-rejects': {
    value: 'FILE',
    isValueOptional: true,
    words:
      'keep the good rows and write the others to FILE (when not given, the first file’s name with .rejects.csv, here); the dataset is marked incomplete',
  },
  partial: { words: 'take a set of files of which some are missing; gaps stay gaps' },
  force: {
    words:
      'take an older release over a newer one, and totals that moved suspiciously far, and what was rolled back',
  },
  timeout: { value: 'SECONDS', words: 'give up after that long, 7200 when not given' },
} as const satisfies Options;

/** A name of one of these options. */
export type ImportOption = keyof typeof IMPORT_OPTIONS;
