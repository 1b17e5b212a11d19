import { attribute, sheetElement } from './xml-names';
import { xmlSteps, type XmlPart } from './xml-steps';

/** Formats that every workbook knows as dates or times without saying so. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * The styles by whose number a cell is shown as a date or time.
 *
 * @throws {FileError} when the styles are damaged.
 */
export async function dateStyles(part: XmlPart): Promise<ReadonlySet<number>> {
  const codes = new Map<string, string>();
  const styles: string[] = [];
  let isCells = false;
  const steps = xmlSteps(part, {
    open: (tag) => {
      const element = sheetElement(tag);
      if (element === 'numFmt') {
        codes.set(attribute(tag, 'numFmtId') ?? '', attribute(tag, 'formatCode') ?? '');
      } else if (element === 'cellXfs') isCells = true;
      else if (element === 'xf' && isCells) styles.push(attribute(tag, 'numFmtId') ?? 'General');
    },
    close: (tag) => {
      if (sheetElement(tag) === 'cellXfs') isCells = false;
    },
    text: () => undefined,
  });
  for await (const step of steps) void step;
  const dates = styles.map((id, index) => (isDateFormat(id, codes) ? index : -1));
  return new Set(dates.filter((index) => index !== -1));
}

function isDateFormat(id: string, codes: ReadonlyMap<string, string>): boolean {
  const code = codes.get(id);
  if (code === undefined) {
    return BUILT_IN.some(([first, last]) => Number(id) >= first && Number(id) <= last);
  }
  // Words in quotes, escaped signs, colours and conditions are no parts of a date; `[h]` is.
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
