import type { Paint } from './pdf-paint';
import type { PdfDocument } from './pdf-document';

/** The fonts of a document, by the names words ask for them. */
export interface PdfFonts {
  readonly plain: string;
  readonly bold: string;
  readonly serif: string;
  /** For letters of the Arabic script; `null` when none is set. */
  readonly arabic: string | null;
}

const ARABIC = /([\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]+)/u;

/** A line of text at its baseline, as letters that can be selected. */
export function setWords(
  doc: PdfDocument,
  text: string,
  how: {
    readonly x: number;
    readonly y: number;
    readonly paint: Paint;
    readonly fonts: PdfFonts;
    /** The ground behind words that stand on marks; `null` for none. */
    readonly halo: string | null;
  },
): void {
  const { y, paint, fonts, halo } = how;
  if (text === '' || paint.fill === null) return;
  const own = paint.isSerif ? fonts.serif : paint.isBold ? fonts.bold : fonts.plain;
  const runs = runsOf(text, own, fonts.arabic).map((run) => ({
    ...run,
    width: doc.font(run.font).fontSize(paint.fontSize).widthOfString(run.text),
  }));
  const width = runs.reduce((total, run) => total + run.width, 0);
  let x = how.x - width * { start: 0, middle: 0.5, end: 1 }[paint.anchor];
  if (halo !== null) {
    const { fontSize } = paint;
    doc.rect(x - 1.5, y - fontSize * 0.78, width + 3, fontSize * 1.05).fill(halo);
  }
  doc.fillColor(paint.fill, paint.fillOpacity * paint.opacity);
  for (const run of runs) {
    doc.font(run.font).fontSize(paint.fontSize);
    // The space at its end parts a line from the next where no one looks at their places.
    doc.text(`${run.text} `, x, y, { lineBreak: false, baseline: 'alphabetic' });
    x += run.width;
  }
}

/** Parts of a text that are set in one font each. */
function runsOf(
  text: string,
  own: string,
  arabic: string | null,
): readonly { readonly text: string; readonly font: string }[] {
  if (arabic === null) return [{ text, font: own }];
  return text
    .split(ARABIC)
    .map((part, index) => ({ text: part, font: index % 2 === 1 ? arabic : own }))
    .filter((part) => part.text !== '');
}
