import type { CheckedStatement, CheckedText, PercentCheck } from '@/lib/claims/checked-text';
import type { Claim, Verdict } from '@/lib/domain/claim';
import { daysText } from '@/lib/domain/period-days';
import { flowTitle, type Names } from '@/lib/format/en/chart';
import {
  amountWords,
  claimSubject,
  statedFigure,
  verdictName,
  verdictReason,
} from '@/lib/format/en/claims';
import { ARTICLE_WORDS, VERDICT_NAMES } from '@/lib/format/en/verdict';

type NameOf = (code: string) => string;

/** A tested text as lines for a terminal: each statement, both countries' records, the arithmetic. */
export function ledgerText(
  checked: CheckedText,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const nameOf: NameOf = (code) => names[code] ?? code;
  const entries = checked.statements.flatMap((one) => [...statementLines(one, nameOf), '']);
  const sums = checked.arithmetic.map(
    ({ words, result }) => `  ${result === 'consistent' ? '✓' : '≠'} ${words} (${result})`,
  );
  return [
    ...(entries.length === 0 ? ['No statement about trade was found.', ''] : entries),
    ...(sums.length === 0 ? [] : [ARTICLE_WORDS.arithmetic, ...sums, '']),
    `Held against vintage ${checked.vintage}.`,
  ];
}

function statementLines(statement: CheckedStatement, nameOf: NameOf): readonly string[] {
  const { id, read, claim, verdicts, percents } = statement;
  return [
    `${id}  ${subjectOf(statement, nameOf)}`,
    `    “${read.quote.replace(/\s+/g, ' ')}”`,
    ...(claim === null ? [] : verdicts.map((one) => verdictLine(one, claim, nameOf))),
    ...percents.map((one) => percentLine(one, nameOf)),
  ];
}

function subjectOf({ claim, read }: CheckedStatement, nameOf: NameOf): string {
  const names: Names = { reporter: nameOf(read.reporter), partner: nameOf(read.partner) };
  if (claim !== null) return `${claimSubject(claim, names)}: ${statedFigure(claim)}`;
  const product = read.product === null ? '' : `, ${read.product}`;
  const period = read.period === null ? ARTICLE_WORDS.noPeriod : daysText(read.period);
  return `${flowTitle(read.flow, names)}${product}, ${period}`;
}

function verdictLine(one: Verdict, claim: Claim, nameOf: NameOf): string {
  const side = nameOf(one.side);
  const recorded =
    one.recorded === null ? '' : ` ${amountWords(one.recorded, one.currency)} reported;`;
  const { sign, words } = VERDICT_NAMES[one.kind];
  return `    ${side}: ${sign} ${words}:${recorded} ${verdictReason(one, claim, side)}`;
}

function percentLine(one: PercentCheck, nameOf: NameOf): string {
  const recorded = one.recorded === null ? '' : `; the record gives ${one.recorded} %`;
  return `    ${nameOf(one.side)}: ${VERDICT_NAMES[one.kind].sign} ${verdictName(one.kind)}: a ${one.of} of ${one.stated} % is stated${recorded}`;
}
