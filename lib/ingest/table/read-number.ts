import type { Decimal } from '@/lib/domain/decimal';
import type { Dialect } from './dialect';
import { isAmbiguous } from './is-ambiguous';
import { whyNoNumber, type NumberProblem } from './why-no-number';

/** How a column's numbers are written. */
export interface NumberForm {
  readonly dialect: Pick<Dialect, 'decimal' | 'grouping' | 'isDecimalAssumed'>;
  /** The words for an absent value, exactly; the empty text is one only when it is listed. */
  readonly missing: readonly string[];
  /** True where `1.2E7` may stand for `12000000`. */
  readonly allowsExponent?: boolean;
  /** True where blanks may stand around a number, or around a word for an absent one. */
  readonly allowsPadding?: boolean;
}

/** A cell as a number: exact, absent, or none for a reason. */
export type NumberRead =
  | { readonly value: Decimal | null; readonly problem: null }
  | { readonly value: null; readonly problem: NumberProblem };

/** Digits before and behind the decimal mark that are held exactly. */
const MOST_WHOLE = 30;
const MOST_DECIMALS = 6;
const ABSENT = { value: null, problem: null } as const;
const PLAIN = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Most of the numbers of most files: the way they are written is the way they are held. */
const USUAL = /^(?:0|-?[1-9]\d{0,29})(?:\.\d{1,6})?$/;
/** Every kind of blank that stands for a grouping space. */
const BLANKS = '[ \u00a0\u2009\u202f]';

/**
 * A reader of one column's cells: gives the number as exact decimal text, with the decimals as
 * written; `null` for a word that means absent; a problem for all else. Nothing is ever rounded.
 */
export function numberReader(form: NumberForm): (cell: string) => NumberRead {
  const { decimal, grouping, isDecimalAssumed } = form.dialect;
  const missing = new Set(form.missing);
  const groups = groupsForm(form.dialect);
  const refused = (text: string) => ({ value: null, problem: whyNoNumber(text, form) });
  const isUsual = decimal === '.' && isDecimalAssumed !== true;
  return (cell) => {
    const text = form.allowsPadding === true ? withoutPadding(cell) : cell;
    if (isUsual && USUAL.test(text) && !missing.has(text)) return { value: text, problem: null };
    if (missing.has(text)) return ABSENT;
    const ungrouped = groups?.test(text) === true ? withoutGroups(text, grouping) : text;
    if (decimal === ',' && ungrouped.includes('.')) return refused(text);
    const pointed = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped;
    if (isDecimalAssumed === true && isAmbiguous(pointed)) return refused(text);
    const value = exactDecimal(pointed, form.allowsExponent === true);
    return value === null ? refused(text) : { value, problem: null };
  };
}

function withoutPadding(cell: string): string {
  return cell.startsWith(' ') || cell.endsWith(' ') ? cell.replace(/^ +| +$/g, '') : cell;
}

function groupsForm({ decimal, grouping }: NumberForm['dialect']): RegExp | null {
  if (grouping === null) return null;
  const mark = grouping === ' ' ? BLANKS : grouping === "'" ? "['’]" : `\\${grouping}`;
  return new RegExp(`^-?[1-9]\\d{0,2}(${mark})\\d{3}(?:\\1\\d{3})*(?:\\${decimal}\\d+)?$`);
}

function withoutGroups(text: string, grouping: Dialect['grouping']): string {
  if (grouping === ' ') return text.replace(/[ \u00a0\u2009\u202f]/g, '');
  return grouping === "'" ? text.replace(/['’]/g, '') : text.replaceAll(grouping ?? ' ', '');
}

/** Plain decimal text, or `null` where the text is no number or has more digits than are held. */
function exactDecimal(text: string, allowsExponent: boolean): Decimal | null {
  const [, sign, whole, decimals = '', exponent] = PLAIN.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return null;
  if (exponent !== undefined && !allowsExponent) return null;
  const moved =
    exponent === undefined ? { whole, decimals } : move(whole, decimals, Number(exponent));
  if (moved.whole.length > MOST_WHOLE || moved.decimals.length > MOST_DECIMALS) return null;
  if (sign === '-' && !/[1-9]/.test(moved.whole + moved.decimals)) return null;
  return `${sign}${moved.whole}${moved.decimals === '' ? '' : `.${moved.decimals}`}`;
}

/** The digits with the decimal mark moved by so many places, without zeros that say nothing. */
function move(whole: string, decimals: string, places: number) {
  const digits = whole + decimals;
  const mark = whole.length + places;
  const padded = mark <= 0 ? '0'.repeat(1 - mark) + digits : digits.padEnd(mark, '0');
  const at = Math.max(mark, 1);
  return {
    whole: padded.slice(0, at).replace(/^0+(?=\d)/, ''),
    decimals: padded.slice(at).replace(/0+$/, ''),
  };
}
