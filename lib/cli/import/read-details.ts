import type { DeclaredDetails } from '@/lib/ingest/import-request';
import type { Asked } from '../command/option';
import { given } from './given';
import { readChoice, readForm } from './read-choice';

const VALUATIONS = ['FOB', 'CIF', 'FAS', 'customs value', 'unknown'] as const;

const FILLED = { is: /\S/, expected: 'some text' };
const ADDRESS = { is: /^https?:\/\/\S+$/, expected: 'an address such as https://example.org' };
const DATE = {
  is: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  expected: 'a year, month or day such as 2024, 2024-03 or 2024-03-31',
};
const CURRENCY = { is: /^[A-Z]{3}$/, expected: 'an ISO 4217 code such as USD' };
const UNIT = { is: /^10*$/, expected: 'a power of ten such as 1000000, digits alone' };

type Detail = keyof Omit<DeclaredDetails, 'multiplier'> | 'unit';

/**
 * What the operator says of the files beside what they say of themselves.
 *
 * @throws {UsageError} for a word of another form than its option asks for.
 */
export function readDetails(asked: Asked<Detail>): DeclaredDetails {
  const text = (option: Detail) => readForm(option, asked.text(option), FILLED);
  const currency = asked.text('currency')?.toUpperCase() ?? null;
  return given({
    publisher: text('publisher'),
    title: text('title'),
    licence: text('licence'),
    release: text('release'),
    address: readForm('address', asked.text('address'), ADDRESS),
    retrieved: readForm('retrieved', asked.text('retrieved'), DATE),
    currency: readForm('currency', currency, CURRENCY),
    multiplier: readForm('unit', asked.text('unit'), UNIT),
    exports: readChoice('exports', asked.text('exports'), VALUATIONS),
    imports: readChoice('imports', asked.text('imports'), VALUATIONS),
  });
}
