import type { Dialect } from './dialect';
import { isAmbiguous } from './is-ambiguous';

/** Why a cell is no number, and what can be done about it. */
export interface NumberProblem {
  readonly expected: string;
  readonly hint: string;
}

interface Marks {
  readonly dialect: Pick<Dialect, 'decimal' | 'grouping' | 'isDecimalAssumed'>;
  readonly missing: readonly string[];
  readonly allowsExponent?: boolean;
}

/** What is often met in place of a number, and what to say of it; the first that fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'An absent value is written in another way in this format'],
  [/^\s|\s$/, 'Remove the blanks around it'],
  [/^[+]/, 'Leave the plus sign out'],
  [/^[−–]/, 'Write a minus sign as a hyphen'],
  [/^\(.*\)$/, 'Write a negative number with a minus sign'],
  [/^-0+([.,]0+)?(e[+-]?\d+)?$/i, 'Zero has no sign; the source may have rounded a number to it'],
  [/^-?0[xob]/i, 'Write it in decimal digits'],
  [/_/, 'Leave the underscores out'],
  [/^-?(inf|infinity|nan|∞)$/i, 'A result of a calculation that failed is no figure'],
  [/(?![0-9])\p{Nd}/u, 'Write it in the digits 0 to 9'],
  [/^-?0\d/, 'Leave leading zeros out; where they matter it is a code and no number'],
  [/^-?[.,]\d|[.,]$/, 'Write a digit on both sides of the decimal mark'],
  [/^[$€£¥]|[$€£¥%]$/, 'Leave the unit out'],
];

/** Says why a text is no number by the given marks. */
export function whyNoNumber(text: string, marks: Marks): NumberProblem {
  const { dialect, missing } = marks;
  const words = missing.map((word) => (word === '' ? 'nothing' : word)).join(', ');
  const signs = `decimal mark "${dialect.decimal}"${
    dialect.grouping === null ? '' : `, grouping mark "${dialect.grouping}"`
  }`;
  const expected = `a number of at most 30 digits and 6 decimals (${signs})${
    words === '' ? '' : `, or for an absent one: ${words}`
  }`;
  const reason = REASONS.find(([form]) => form.test(text));
  return { expected, hint: reason?.[1] ?? hintOnDigits(text, marks) };
}

function hintOnDigits(text: string, { dialect, allowsExponent }: Marks): string {
  const { decimal, grouping, isDecimalAssumed } = dialect;
  const other = decimal === '.' ? ',' : '.';
  if (isDecimalAssumed === true && isAmbiguous(text)) {
    return 'ambiguous: declare --decimal "." or --decimal ","';
  }
  if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) {
    return allowsExponent === true
      ? 'More digits than are held; it is never rounded'
      : 'Write all its digits; a spreadsheet may have shortened it';
  }
  if (/^-?\d+[.,]\d+$/.test(text) && text.includes(other)) {
    return grouping === other
      ? `Groups behind "${other}" have three digits; is "${other}" the decimal mark?`
      : `If "${other}" is the decimal mark, declare --decimal "${other}"; if it stands between thousands, --grouping "${other}"`;
  }
  if (/^-?\d+[.,]\d+$/.test(text)) {
    return 'More digits than are held; it is never rounded. Round it in the source, or use a larger unit';
  }
  if (/^-?\d+$/.test(text)) return 'More digits than are held; check the unit';
  if (/^-?\d{1,3}([.,'’ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?$/.test(text)) {
    return 'If marks stand between thousands, declare --grouping, and --decimal with it';
  }
  return 'Check the column; a word for an absent value must be one of the format';
}
