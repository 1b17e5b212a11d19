import { arithmetic } from '@/lib/claims/arithmetic';
import type { CheckedStatement, CheckedText } from '@/lib/claims/checked-text';
import type { ReadClaim } from '@/lib/claims/read/read-claim';
import { nearerSide } from '@/lib/claims/nearer-side';
import { verdict } from '@/lib/claims/verdict';
import type { Claim } from '@/lib/domain/claim';
import { claim } from './claim';
import { VINTAGE } from './picture';
import { azePak, pakAze } from './trade-record';

/** A statement as it was read: the founding article's turnover of 2020, with any part replaced. */
export function readClaim(part: Partial<ReadClaim> = {}): ReadClaim {
  return {
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'turnover',
    isSymmetric: true,
    value: '13.2',
    scale: '1000000',
    currency: 'USD',
    otherCurrencies: [],
    period: { freq: 'A', start: '2020-01-01', end: '2020-12-31' },
    changePct: null,
    changePreviousPct: null,
    changeAmount: null,
    sharePct: null,
    shareOf: null,
    product: null,
    scope: null,
    status: 'realised',
    hedge: 'exact',
    quote: '$13.2 million',
    span: { start: 10, end: 23 },
    figure: { start: 11, end: 15 },
    trace: ['“the two countries” are Azerbaijan and Pakistan, named in sentence 1'],
    ...part,
  };
}

/** A claim tested against both records of Azerbaijan and Pakistan, as one statement of a text. */
export function checkedStatement(
  of: Claim = claim(),
  part: Partial<CheckedStatement> = {},
): CheckedStatement {
  const verdicts = [of.reporter, of.partner].map((side) =>
    verdict({ claim: of, records: [azePak(), pakAze()], side, vintage: VINTAGE.id }),
  );
  return {
    id: of.id,
    read: readClaim({
      flow: of.measure,
      value: of.printed,
      scale: of.scale,
      currency: of.currency,
      product: of.product,
      quote: of.quote,
      hedge: of.hedge,
      status: of.status,
    }),
    claim: of,
    verdicts,
    percents: [],
    nearer: nearerSide(verdicts),
    slips: [],
    ...part,
  };
}

/** A tested text of the given statements, or of the founding article's turnover alone. */
export function checkedText(
  statements: readonly CheckedStatement[] = [checkedStatement()],
): CheckedText {
  const claims = statements.flatMap(({ claim: held }) => (held === null ? [] : [held]));
  return { statements, arithmetic: arithmetic(claims), vintage: VINTAGE.id };
}
