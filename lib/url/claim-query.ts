import type { Claim, ClaimStatus, Hedge } from '@/lib/domain/claim';
import { isDecimal } from '@/lib/domain/decimal';
import { readPeriod } from '@/lib/domain/period';
import type { Measure } from '@/lib/domain/record';
import { isDate } from './read-check';
import type { AddressProblem } from './view-keys';

/** A claim told by address, and where it was printed. */
export interface AddressedClaim {
  readonly claim: Claim;
  readonly publisher: string | null;
  /** ISO date of the text. */
  readonly date: string | null;
}

const MEASURES: readonly Measure[] = ['exports', 'imports', 'balance', 'turnover'];
const HEDGES: readonly Hedge[] = ['exact', 'approx', 'over', 'under'];
const STATUSES: readonly ClaimStatus[] = ['realised', 'target', 'forecast'];
const MOST_QUOTE = 300;

/** What is stated of a pair, as keys of a claim's address. */
export const STATED_KEYS = [
  'measure',
  'printed',
  'multiplier',
  'currency',
  'period',
  'hedge',
  'status',
  'product',
  'quote',
  'publisher',
  'date',
] as const;

/** The keys of a claim's address. */
export const CLAIM_KEYS = ['reporter', 'partner', ...STATED_KEYS] as const;
type ClaimKey = (typeof CLAIM_KEYS)[number];

/** The query that tells a claim, so that its picture has an address; long quotes are cut. */
export function writeClaim({ claim, publisher, date }: AddressedClaim): string {
  const parts: Record<ClaimKey, string | null> = {
    reporter: claim.reporter,
    partner: claim.partner,
    measure: claim.measure,
    printed: claim.printed,
    multiplier: claim.scale,
    currency: claim.currency,
    period: claim.period,
    hedge: claim.hedge === 'exact' ? null : claim.hedge,
    status: claim.status === 'realised' ? null : claim.status,
    product: claim.product,
    quote: Array.from(claim.quote).slice(0, MOST_QUOTE).join(''),
    publisher,
    date,
  };
  return CLAIM_KEYS.flatMap((key) => {
    const value = parts[key];
    return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
  }).join('&');
}

/** The claim an address tells, or what of it could not be used. */
export function readClaim(
  fields: URLSearchParams,
): AddressedClaim | { readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const read = (key: ClaimKey, test: (text: string) => boolean, expected: string): string => {
    const values = fields.getAll(key);
    const value = values[0] ?? '';
    if (values.length > 1) problems.push({ parameter: key, value, expected: 'to be given once' });
    else if (!test(value)) problems.push({ parameter: key, value, expected });
    return value;
  };
  const optional = (key: ClaimKey, test: (text: string) => boolean, expected: string) =>
    fields.has(key) ? read(key, test, expected) : null;
  const oneOf = <T extends string>(all: readonly T[], text: string | null, usual: T): T =>
    all.find((one) => one === text) ?? usual;
  const isOneOf = (all: readonly string[]) => (text: string) => all.includes(text);
  const code = (text: string) => /^[A-Z0-9]{3,4}$/.test(text);
  const short = (text: string) => text !== '' && text.length <= 120;
  const claim: Claim = {
    id: 'c1',
    reporter: read('reporter', code, 'the code of a country, such as AZE'),
    partner: read('partner', code, 'the code of a country, such as PAK'),
    measure: oneOf(
      MEASURES,
      read('measure', isOneOf(MEASURES), `one of ${MEASURES.join(', ')}`),
      'exports',
    ),
    product: optional('product', short, 'at most 120 letters'),
    printed: read('printed', isAmount, 'the figure as printed, such as 13.2'),
    scale: read('multiplier', isScale, 'a power of ten such as 1000000'),
    currency: read('currency', (text) => /^[A-Z]{3}$/.test(text), 'a code such as USD'),
    period: optional(
      'period',
      (text) => readPeriod(text) !== null,
      'a period such as 2020, 2020-Q1, 2020-03 or 2020-01/2020-10',
    ),
    hedge: oneOf(
      HEDGES,
      optional('hedge', isOneOf(HEDGES), `one of ${HEDGES.join(', ')}`),
      'exact',
    ),
    status: oneOf(
      STATUSES,
      optional('status', isOneOf(STATUSES), `one of ${STATUSES.join(', ')}`),
      'realised',
    ),
    quote: read('quote', (text) => text !== '' && text.length <= 700, 'the words that state it'),
  };
  const publisher = optional('publisher', short, 'at most 120 letters');
  const date = optional('date', isDate, 'a date such as 2021-06-11');
  if (claim.reporter === claim.partner && claim.reporter !== '') {
    const expected = 'another country than the reporter';
    problems.push({ parameter: 'partner', value: claim.partner, expected });
  }
  return problems.length > 0 ? { problems } : { claim, publisher, date };
}

function isAmount(text: string): boolean {
  return isDecimal(text) && text.length <= 24;
}

function isScale(text: string): boolean {
  return /^10{0,12}$/.test(text);
}
