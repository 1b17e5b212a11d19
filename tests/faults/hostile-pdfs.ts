import { deflateSync } from 'node:zlib';
import type { DocumentFile } from '@/lib/documents/document';
import { column, pdfFile, type PdfLine, type PdfOptions } from '@/tests/builders/pdf-file';

const ONE: readonly PdfLine[][] = [column(['Exports reached 12 million dollars in 2020.'])];
const pdf = (name: string, options: PdfOptions, pages = ONE): DocumentFile => ({
  name: `${name}.pdf`,
  bytes: pdfFile(pages, options),
});
const stream = (bytes: Buffer, entries = '') =>
  `<</Length ${bytes.length}${entries}>>\nstream\n${bytes.toString('latin1')}\nendstream`;

/** A file whose only page draws that content, with those resources. */
function drawing(
  name: string,
  content: Buffer,
  rest: { entries?: string; resources?: string; objects?: string[] } = {},
) {
  const { entries = '', resources = '/Font<</F1 3 0 R>>', objects: others = [] } = rest;
  const objects = [
    '<</Type/Pages/Kids[901 0 R]/Count 1>>',
    `<</Type/Page/Parent 900 0 R/MediaBox[0 0 612 792]/Resources<<${resources}>>/Contents 902 0 R>>`,
    stream(content, entries),
    ...others,
  ];
  return pdf(name, { objects, catalog: '/Pages 900 0 R' });
}

function bomb(layers: number): Buffer {
  let bytes = Buffer.alloc(100_000_000, 32);
  for (let layer = 0; layer < layers; layer += 1) bytes = deflateSync(bytes, { level: 9 });
  return bytes;
}

const show = (text: string) => Buffer.from(`BT /F1 9 Tf 20 700 Td ${text} ET`, 'latin1');

/** Source of the form: ISO 32000-1, 9.10.3. */
const wideMap = stream(
  Buffer.from(
    '/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 9 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap',
  ),
);

/** PDFs that are made to keep a reader busy, to make it call itself, or to run something. */
export const HOSTILE_PDFS: readonly (() => DocumentFile)[] = [
  () =>
    pdf('its own kid', {
      catalog: '/Pages 900 0 R',
      objects: ['<</Type/Pages/Kids[900 0 R]/Count 9>>'],
    }),
  () =>
    pdf('huge count', {
      catalog: '/Pages 900 0 R',
      objects: ['<</Type/Pages/Kids[10 0 R]/Count 2147483647>>'],
    }),
  () =>
    pdf('negative count', {
      catalog: '/Pages 900 0 R',
      objects: ['<</Type/Pages/Kids[10 0 R]/Count -1>>'],
    }),
  () =>
    pdf('one page often', {
      catalog: '/Pages 900 0 R',
      objects: [`<</Type/Pages/Kids[${'10 0 R '.repeat(299)}]/Count 299>>`],
    }),
  () =>
    pdf(
      'many pages',
      {},
      Array.from({ length: 10_000 }, () => column(['a'])),
    ),
  () =>
    pdf(
      'three hundred full pages',
      {},
      Array.from({ length: 300 }, () =>
        column(
          Array.from({ length: 60 }, () =>
            'Exports reached 12 million dollars in 2020. '.repeat(3),
          ),
        ),
      ),
    ),
  () => pdf('no catalogue', { trailer: '/Root 999 0 R' }),
  () => pdf('previous is itself', { trailer: '/Prev 9' }),
  () =>
    pdf('encrypted in no known way', {
      trailer: '/Encrypt 900 0 R',
      objects: ['<</Filter/Other/V 9/R 9>>'],
    }),
  () =>
    pdf('encrypted by a key of nothing', {
      trailer: '/Encrypt 900 0 R/ID[()()]',
      objects: ['<</Filter/Standard/V 5/R 6/O()/U()/OE()/UE()/Perms()/P -1>>'],
    }),
  () =>
    pdf('script on opening', {
      catalog: '/OpenAction 900 0 R/AA<</WC 900 0 R>>',
      objects: ['<</S/JavaScript/JS(while\\(true\\){})>>'],
    }),
  () => pdf('launch', { catalog: '/OpenAction 900 0 R', objects: ['<</S/Launch/F(/bin/sh)>>'] }),
  () =>
    pdf('form', {
      catalog: '/AcroForm<</XFA 900 0 R/Fields[]>>',
      objects: [stream(Buffer.from('<xdp/>'))],
    }),
  () =>
    pdf('metadata', {
      catalog: '/Metadata 900 0 R',
      objects: [
        stream(Buffer.from(`<!DOCTYPE a>${'<a>'.repeat(300_000)}`), '/Type/Metadata/Subtype/XML'),
      ],
    }),
  () => pdf('long title', { title: 'a'.repeat(3_000_000) }),
  () => pdf('deep array', { objects: ['['.repeat(1_000_000)], catalog: '/Outlines 900 0 R' }),
  () => pdf('deep catalogue', { catalog: '/A<<'.repeat(500_000) }),
  () => drawing('bomb', bomb(1), { entries: '/Filter/FlateDecode' }),
  () => drawing('bomb in a bomb', bomb(2), { entries: '/Filter[/FlateDecode/FlateDecode]' }),
  () =>
    drawing('many filters', Buffer.from('a'), {
      entries: `/Filter[${'/ASCIIHexDecode'.repeat(9999)}]`,
    }),
  () =>
    drawing('wide predictor', deflateSync(Buffer.alloc(1_000_000)), {
      entries: '/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647>>',
    }),
  () => drawing('saved and never restored', Buffer.from('q '.repeat(1_500_000))),
  () => drawing('many letters', show('(a) Tj '.repeat(400_000))),
  () => drawing('one long word', show(`(${'a'.repeat(3_000_000)}) Tj`)),
  () =>
    drawing(
      'many places',
      show(
        Array.from(
          { length: 90_000 },
          (_, at) => `1 0 0 1 ${at % 600} ${(at * 7) % 800} Tm (a) Tj`,
        ).join(' '),
      ),
    ),
  () => drawing('numbers without end', show('1e999 -1e999 Td 0 0 0 0 0 0 Tm (a) Tj')),
  () => drawing('open brackets', show('['.repeat(1_000_000))),
  () => drawing('inline picture', Buffer.from('BI /W 99999 /H 99999 /BPC 8 ID EI')),
  () =>
    drawing('draws itself', Buffer.from('/X1 Do'), {
      entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 902 0 R>>>>',
      resources: '/XObject<</X1 902 0 R>>',
    }),
  () =>
    drawing('wide map', show('(aaaa) Tj'), {
      resources:
        '/Font<</F1<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[904 0 R]/ToUnicode 903 0 R>>>>',
      objects: [
        wideMap,
        '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(B)/Supplement 0>>>>',
      ],
    }),
  () => ({ name: 'only its head.pdf', bytes: Buffer.from('%PDF-1.7') }),
  () => ({ name: 'objects.pdf', bytes: Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(600_000)}`) }),
  () => ({
    name: 'trailers.pdf',
    bytes: Buffer.from(`%PDF-1.7\n${'trailer<</Root 1 0 R>>'.repeat(200_000)}`),
  }),
  () => ({
    name: 'references.pdf',
    bytes: Buffer.from(`%PDF-1.7\nstartxref\n9\n%%EOF`.repeat(150_000)),
  }),
];
