import type { Chapter } from '@/lib/domain/product';
import type { CheckedStatement, CheckedText } from './checked-text';
import type { HeldRecords } from './held-records';
import { nearerSide } from './nearer-side';
import { percentChecks } from './percent-check';
import type { ReadClaim } from './read/read-claim';
import { sideVerdict } from './side-verdict';
import { slips } from './slips';
import { sidesOf, testable, type Testable } from './testable';
import { textArithmetic } from './text-arithmetic';

/** A text's statements, and the records of the pairs `pairsOf` names. */
export interface CheckQuestion {
  readonly read: readonly ReadClaim[];
  readonly recordsOf: HeldRecords['recordsOf'];
  /** Without it, or without chapters, no product is held. */
  readonly chaptersOf?: HeldRecords['chaptersOf'];
  readonly chapters?: readonly Chapter[];
  readonly vintage: string;
}

/**
 * Every statement read in a text beside what both countries reported, and the text's figures
 * beside each other, by rule.
 *
 * Statements are `c1`, `c2`, … in the order given. Where nothing can be compared the check says
 * so with its reason; nothing is guessed and no absence is zero.
 */
export function checkStatements(question: CheckQuestion): CheckedText {
  const { read, recordsOf, vintage } = question;
  const held: HeldRecords = {
    recordsOf,
    chaptersOf: question.chaptersOf ?? (() => []),
    chapters: question.chapters ?? [],
    vintage,
  };
  const statements = read.map((one, index) => testable(one, `c${index + 1}`, held.chapters));
  return {
    statements: statements.map((statement) => checkStatement(statement, held)),
    arithmetic: textArithmetic(statements),
    vintage,
  };
}

function checkStatement(statement: Testable, held: HeldRecords): CheckedStatement {
  const { id, read, claim } = statement;
  const about = { id, read, claim, percents: percentChecks(statement, held) };
  if (claim === null) return { ...about, verdicts: [], nearer: null, slips: [] };
  const verdicts = sidesOf(read).map((side) => sideVerdict({ claim, statement, side, held }));
  return {
    ...about,
    verdicts,
    nearer: nearerSide(verdicts),
    slips: slips({ claim, statement, verdicts, held }),
  };
}
