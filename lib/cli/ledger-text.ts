import type { CheckedStatement, CheckedText } from '@/lib/claims/checked-text';
import type { Verdict } from '@/lib/domain/claim';
import { readPeriod } from '@/lib/domain/period';
import { daysText } from '@/lib/domain/period-days';
import { flowTitle } from '@/lib/format/en/chart';
import { HEDGE_WORDS, SCALE_CHOICES, STATUS_WORDS } from '@/lib/format/en/check';
import { ARTICLE_WORDS, UNCHECKED_WORDS, VERDICT_NAMES } from '@/lib/format/en/verdict';
import { exactNumber } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';

/** A tested text as lines for a terminal: each statement, both countries' records, the arithmetic. */
export function ledgerText(
  checked: CheckedText,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const nameOf = (code: string): string => names[code] ?? code;
  const entries = checked.statements.flatMap((statement) => [
    ...statementLines(statement, nameOf),
    '',
  ]);
  const sums = checked.arithmetic.map(
    ({ words, result }) => `  ${result === 'consistent' ? '✓' : '≠'} ${words} (${result})`,
  );
  return [
    ...entries,
    ...(sums.length === 0 ? [] : [ARTICLE_WORDS.arithmetic, ...sums, '']),
    `Held against vintage ${checked.vintage}.`,
  ];
}

function statementLines(
  { id, read, verdicts, percents }: CheckedStatement,
  nameOf: (code: string) => string,
): readonly string[] {
  const names = { reporter: nameOf(read.reporter), partner: nameOf(read.partner) };
  const text = read.period === null ? null : daysText(read.period);
  const period =
    text === null ? ARTICLE_WORDS.noPeriod : readPeriod(text) === null ? text : periodName(text);
  const product = read.product === null ? '' : `, ${read.product}`;
  const status = STATUS_WORDS[read.status];
  return [
    `${id}  ${flowTitle(read.flow, names)}${product}, ${period}: ${amountWords(read)}${status === '' ? '' : ` (${status})`}`,
    `    “${read.quote.replace(/\s+/g, ' ')}”`,
    ...verdicts.map((one) => `    ${nameOf(one.side)}: ${verdictWords(one, nameOf(one.side))}`),
    ...percents.map(
      (one) =>
        `    ${nameOf(one.side)}: ${one.of} ${one.stated} %, ${VERDICT_NAMES[one.kind].words.toLowerCase()}${one.recorded === null ? '' : ` (${one.recorded} %)`}`,
    ),
  ];
}

function amountWords({
  value,
  scale,
  currency,
  hedge,
  changePct,
  sharePct,
}: CheckedStatement['read']) {
  if (value === null) {
    return [
      changePct === null ? '' : `change ${changePct} %`,
      sharePct === null ? '' : `share ${sharePct} %`,
    ]
      .filter((words) => words !== '')
      .join(', ');
  }
  const name = SCALE_CHOICES.find(([one]) => one === scale)?.[1];
  const scaleWords = scale === '1' ? '' : ` ${name ?? `× ${scale}`}`;
  return `${HEDGE_WORDS[hedge]} ${value}${scaleWords} ${currency ?? ''}`.trim();
}

function verdictWords(one: Verdict, side: string): string {
  const { sign, words } = VERDICT_NAMES[one.kind];
  if (one.recorded === null) {
    return `${sign} ${words}: ${one.reason === null ? '' : UNCHECKED_WORDS[one.reason](side)}`;
  }
  const ratio = one.kind === 'differs' && one.ratio !== null ? `, ${one.ratio} times it` : '';
  return `${sign} ${words}: the record says ${exactNumber(one.recorded)}${ratio}`;
}
