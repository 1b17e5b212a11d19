import type { DocumentFile } from '@/lib/documents/document';
import { docxFile, documentXml, mainEntry, paragraph, table } from '@/tests/builders/docx-file';
import { column, pdfFile } from '@/tests/builders/pdf-file';
import type { SeededRandom } from '@/tests/builders/seeded-random';
import { zipFile } from '@/tests/builders/zip-file';
import { mutant } from './mutant';

const SENTENCES: readonly [string, ...string[]] = [
  'Exports of Azerbaijan to Pakistan reached 12.5 million dollars in 2020, up 23 percent.',
  'Turnover between the two countries was $3.1 bn; imports fell to 940 mln.',
  'İxrac 2021-ci ildə 4,06 milyon manat təşkil etdi.',
  'В первом полугодии товарооборот вырос до 1,2 млрд долларов.',
];

const ROWS = [
  ['Year', 'Exports', 'Imports'],
  ['2019', '3.1', '(4.2)'],
  ['2020', '', '–'],
];

const XML = documentXml(
  paragraph('Trade & tariffs', '<w:pStyle w:val="Title"/>') +
    SENTENCES.map((text) => paragraph(text)).join('') +
    table(ROWS),
);

const PAGE = `<!doctype html><html><head><title>Trade</title><meta property="article:published_time" content="2021-06-11"><script type="application/ld+json">{"datePublished":"2021-06-11"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Trade</h1>${SENTENCES.map((text) => `<p>${text}</p>`).join('\n')}<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></article><aside>Also</aside></body></html>`;

const MARKDOWN = `---\ntitle: Trade\ndate: 2021-06-11\n---\n# Trade\n\n${SENTENCES.map((text) => `**${text}** [source](https://example.org/a_(b))`).join('\n\n')}\n\n| Year | Value |\n|---|---:|\n| 2020 | 3.1 |\n`;

const LATIN = SENTENCES.slice(0, 2);
const PDF_PAGES = [column([...LATIN, 'Year', ...LATIN]), column(LATIN)];

const SEEDS = {
  docx: docxFile(XML),
  pdf: pdfFile(PDF_PAGES, { title: 'Trade' }),
  plainPdf: pdfFile(PDF_PAGES, { title: 'Trade', isPlain: true }),
  html: Buffer.from(PAGE),
  markdown: Buffer.from(MARKDOWN),
  text: Buffer.from(SENTENCES.join('\r\n')),
} as const;

/** A document that somebody, or a bad line, has broken; or something that never was one. */
export function brokenDocument(random: SeededRandom): DocumentFile {
  switch (random.below(9)) {
    case 0:
      return { name: 'archive.docx', bytes: mutant(SEEDS.docx, random) };
    case 1: {
      const xml = mutant(Buffer.from(XML), random);
      return { name: 'xml.docx', bytes: zipFile([{ ...mainEntry(''), bytes: xml }]) };
    }
    case 2:
      return { name: 'packed.pdf', bytes: mutant(SEEDS.pdf, random) };
    case 3:
      return { name: 'plain.pdf', bytes: mutant(SEEDS.plainPdf, random) };
    case 4:
      return { name: 'page.html', bytes: mutant(SEEDS.html, random) };
    case 5:
      return { name: 'marks.md', bytes: mutant(SEEDS.markdown, random) };
    case 6:
      return { name: 'text.txt', bytes: mutant(SEEDS.text, random) };
    case 7:
      return { name: randomName(random), bytes: mutant(anySeed(random), random) };
    default:
      return { name: randomName(random), bytes: randomBytes(random) };
  }
}

function anySeed(random: SeededRandom): Buffer {
  return random.pick([SEEDS.docx, SEEDS.pdf, SEEDS.html, SEEDS.markdown, SEEDS.text]);
}

function randomName(random: SeededRandom): string {
  return random.pick(['a.docx', 'a.pdf', 'a.html', 'a.md', 'a.txt', 'a', 'a.xyz', '', '../\u202e']);
}

/** Bytes, letters of all scripts, or parts of a UTF-16 text, with a known beginning or none. */
function randomBytes(random: SeededRandom): Buffer {
  const start = Buffer.from(
    random.pick(['', '', '%PDF-1.4\n', 'PK\u0003\u0004', '<!doctype html>', '\u00ff\u00fe', '# ']),
    'latin1',
  );
  const length = random.below(3000);
  const numbers = Array.from({ length }, () => random.below(0x110000));
  const body =
    random.below(2) === 0
      ? Buffer.from(numbers.map((number) => number & 255))
      : Buffer.from(String.fromCodePoint(...numbers), 'utf8');
  return Buffer.concat([start, body]);
}
