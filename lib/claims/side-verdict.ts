import type { Claim, UncheckedReason, Verdict } from '@/lib/domain/claim';
import type { PlaceCode } from '@/lib/domain/place';
import { recordsBeside, type HeldRecords } from './held-records';
import type { OtherCurrency } from './read/read-claim';
import type { Testable } from './testable';
import { uncheckedVerdict, verdict } from './verdict';

/** The reasons that mean, of one chapter, that nothing of it is held. */
const ABSENT: readonly (UncheckedReason | null)[] = [
  'no record of this country',
  'period not covered',
  'value missing',
];

/**
 * Holds a claim of a statement against what one of its countries reported.
 *
 * A claim of a chapter is held against that chapter, whose absence is no zero. When the record
 * is in another currency and the text gives the same amount in it, that amount is tested and the
 * verdict says its currency. `claim` is the statement's own or a changed one.
 */
export function sideVerdict(question: {
  readonly claim: Claim;
  readonly statement: Testable;
  readonly side: PlaceCode;
  readonly held: HeldRecords;
}): Verdict {
  const { claim, statement, side, held } = question;
  const { chapter, obstacle, read } = statement;
  const { vintage } = held;
  if (obstacle !== null) return uncheckedVerdict({ claim, side, vintage, reason: obstacle });
  const other = side === claim.reporter ? claim.partner : claim.reporter;
  const records = recordsBeside(held, { side, other, chapter });
  const verdicts = [claim, ...read.otherCurrencies.map((one) => inOther(claim, one))].map((one) =>
    verdict({ claim: { ...one, product: null }, records, side, vintage }),
  );
  const own = verdicts.find(({ kind }) => kind !== 'could not check') ?? verdicts[0];
  if (own === undefined) throw new Error(`Claim ${claim.id} has no figure`);
  return chapter !== null && ABSENT.includes(own.reason)
    ? { ...own, reason: 'product not held' }
    : own;
}

/** The claim with its amount in another currency; a deficit is one in every currency. */
function inOther(claim: Claim, { value, scale, currency }: OtherCurrency): Claim {
  const isTurned = claim.printed.startsWith('-') && !value.startsWith('-');
  return { ...claim, printed: isTurned ? `-${value}` : value, scale, currency };
}
