import { deflateSync } from 'node:zlib';

/** One line of a page: its words, where it starts in points from the lower left, and its size. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** What a PDF is made of besides its pages. */
export interface PdfOptions {
  readonly title?: string;
  /** Objects written besides, numbered from 900 on. */
  readonly objects?: readonly string[];
  /** Entries of its catalogue, such as an action on opening. */
  readonly catalog?: string;
  /** Entries of its trailer, such as one on encryption. */
  readonly trailer?: string;
  readonly isPlain?: boolean;
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** The lines of a column from its top, 14 points apart. */
export function column(texts: readonly string[], { x = 72, y = 720 } = {}): PdfLine[] {
  return texts.map((text, at) => ({ text, x, y: y - 14 * at }));
}

/** A PDF of pages with lines in Helvetica, in the order given. */
export function pdfFile(
  pages: readonly (readonly PdfLine[])[],
  { title, objects = [], catalog = '', trailer = '', isPlain = false }: PdfOptions = {},
): Buffer {
  const written = new Map<number, Buffer>();
  const write = (number: number, text: string) => written.set(number, Buffer.from(text, 'latin1'));
  const kids = pages.map((_page, at) => `${10 + at * 2} 0 R`).join(' ');
  write(1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`);
  write(2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  write(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  write(4, `<<${title === undefined ? '' : `/Title ${literal(title)}`}/Producer(Bilateral)>>`);
  for (const [at, lines] of pages.entries()) {
    const content = Buffer.from(lines.map(operators).join('\n'), 'latin1');
    const bytes = isPlain ? content : deflateSync(content);
    const filter = isPlain ? '' : '/Filter/FlateDecode';
    write(
      10 + at * 2,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${11 + at * 2} 0 R>>`,
    );
    const head = Buffer.from(`<</Length ${bytes.length}${filter}>>\nstream\n`, 'latin1');
    written.set(11 + at * 2, Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]));
  }
  objects.forEach((text, at) => write(900 + at, text));
  return assembled(written, trailer);
}

function operators({ text, x, y, size = 11 }: PdfLine): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`;
}

function assembled(written: ReadonlyMap<number, Buffer>, trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let at = parts[0]?.length ?? NaN;
  const places: string[] = [];
  for (const [number, body] of written) {
    const whole = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`, 'latin1'),
      body,
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    places.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(whole);
    at += whole.length;
  }
  const size = Math.max(...written.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}
