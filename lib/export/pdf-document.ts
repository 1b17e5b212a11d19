import PDFDocument from 'pdfkit';

/** A PDF that is being written. */
export type PdfDocument = InstanceType<typeof PDFDocument>;

/** Points of a PDF in a pixel as pictures count them: 96 to the inch, 72 points in it. */
const POINTS = 72 / 96;

/** What a PDF says of itself. */
export interface PdfTold {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO date; its own day and not today's, so that the same picture gives the same bytes. */
  readonly date: string;
  readonly maker: string;
}

/** A PDF of one page of a size in pixels, tagged and in English, with nothing on it. */
export function pdfDocument(
  pixels: { readonly width: number; readonly height: number },
  told: PdfTold,
): PdfDocument {
  const date = new Date(`${told.date.slice(0, 10)}T00:00:00Z`);
  return new PDFDocument({
    size: [pixels.width * POINTS, pixels.height * POINTS],
    margin: 0,
    // None of the fonts every reader has is used: they have no ə.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: told.title,
      Author: told.maker,
      Subject: told.subject,
      Keywords: told.keywords.join(', '),
      Creator: told.maker,
      CreationDate: date,
      ModDate: date,
    },
  });
}

/** The bytes of a PDF once it has ended. */
export async function pdfBytes(doc: PdfDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.once('end', resolve);
    doc.once('error', reject);
  });
  doc.end();
  await ended;
  return Buffer.concat(parts);
}
