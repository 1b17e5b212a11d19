import { isFormulaLike } from './csv-text';
import { escaped } from './embed-code';

/** A cell of a workbook that is written; `null` is an empty one. */
export type XlsxCell =
  | { readonly text: string; readonly style?: 'head' | 'label' | 'wrapped' }
  /** A decimal, written digit for digit. */
  | { readonly number: string }
  /** A day as ISO date. */
  | { readonly date: string }
  | null;

/** Places of the formats in the style sheet. */
export const STYLES = {
  plain: 0,
  head: 1,
  whole: 2,
  decimals: 3,
  date: 4,
  quoted: 5,
  wrapped: 6,
  label: 7,
} as const;

/** What a cell can hold; longer text is cut, and says so. */
const MOST_TEXT = 32_767;
const CUT = ' … (cut here)';

/** A cell as SpreadsheetML: text stays text whatever it looks like, and nothing is a formula. */
export function xlsxCell(cell: XlsxCell, reference: string): string {
  if (cell === null) return '';
  if ('number' in cell) {
    const style = cell.number.includes('.') ? STYLES.decimals : STYLES.whole;
    return `<c r="${reference}" s="${style}"><v>${cell.number}</v></c>`;
  }
  if ('date' in cell) {
    return `<c r="${reference}" s="${STYLES.date}"><v>${serialOf(cell.date)}</v></c>`;
  }
  if (cell.text === '') return '';
  const text = `<is><t xml:space="preserve">${xlsxText(cell.text)}</t></is>`;
  return `<c r="${reference}" s="${styleOf(cell)}" t="inlineStr">${text}</c>`;
}

function styleOf({ text, style }: { readonly text: string; readonly style?: string }): number {
  if (style === 'head') return STYLES.head;
  if (style === 'label') return STYLES.label;
  if (style === 'wrapped') return STYLES.wrapped;
  return isFormulaLike(text) ? STYLES.quoted : STYLES.plain;
}

/** The days since the last of 1899, as workbooks count; right from March 1900 on. */
function serialOf(date: string): number {
  return Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/**
 * Text as it may stand in a workbook's XML: signs that XML cannot hold are spelled `_x0001_`, as
 * Excel spells them, and text that looks like such a spelling keeps its own.
 */
export function xlsxText(text: string): string {
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - CUT.length)}${CUT}` : text;
  const spelled = cut
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Cs}/gu, '\uFFFD')
     
    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, spelling);
  return escaped(spelled);
}

function spelling(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
