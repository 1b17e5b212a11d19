import { describe, expect, test } from 'vitest';
import { column, pdfFile, type PdfLine } from '@/tests/builders/pdf-file';
import { pdfText } from './pdf-text.mjs';

const textOf = async (...pages: PdfLine[][]) => (await pdfText(pdfFile(pages))).text;
const FULL = 'Trade between the two countries rose to 12 million dollars, ';

describe('pdfText(bytes)', () => {
  test('joins the lines of a paragraph, and a word that was cut', async () => {
    expect(
      await textOf(
        column([
          `${FULL}which offi-`,
          `cials called a record; ${FULL}and year-on-`,
          'year growth.',
        ]),
      ),
    ).toBe(
      `${FULL}which officials called a record; ${FULL}and year-on- year growth.`.replace('- ', '-'),
    );
  });

  test('parts paragraphs by a wider gap, a short last line, or larger letters', async () => {
    expect(
      await textOf([
        { text: 'Trade', x: 72, y: 750, size: 20 },
        ...column([FULL, `${FULL}more`, 'and fell.', `${FULL}again`]),
        { text: 'After a gap', x: 72, y: 640 },
      ]),
    ).toBe(`Trade\n\n${FULL}${FULL}more and fell.\n\n${FULL}again\n\nAfter a gap`);
  });

  test('goes on with a sentence in the next column and on the next page', async () => {
    expect(
      await textOf(
        [...column([FULL]), ...column(['and also here,'], { x: 320 })],
        column(['and there.']),
      ),
    ).toBe(`${FULL}and also here, and there.`);
  });

  test('joins the lines of a narrow column beside wide ones', async () => {
    const narrow = ['Exports rose in the', 'first half, and fell', 'in the second.'];
    expect(
      await textOf([...column([`${FULL}and rose again`]), ...column(narrow, { x: 72, y: 660 })]),
    ).toBe(`${FULL}and rose again\n\nExports rose in the first half, and fell in the second.`);
  });

  test('has a row of figures a line', async () => {
    expect(
      await textOf([
        { text: 'Year', x: 72, y: 700 },
        { text: 'Value', x: 200, y: 700 },
        { text: '2020', x: 72, y: 686 },
        { text: '3.1', x: 200, y: 686 },
      ]),
    ).toBe('Year | Value\n2020 | 3.1');
  });

  test('takes a title, but not the name of a file', async () => {
    const titled = (title: string) => pdfText(pdfFile([column(['a'])], { title }));
    expect((await titled('Trade rose')).title).toBe('Trade rose');
    expect((await titled('Microsoft Word - trade.docx')).title).toBeNull();
    expect((await pdfText(pdfFile([column(['a'])]))).title).toBeNull();
  });

  test('runs nothing that a file asks for on opening', async () => {
    const action = '<</S/JavaScript/JS(globalThis.wasRun = true; app.alert\\(1\\))>>';
    const pdf = pdfFile([column(['a'])], { catalog: '/OpenAction 900 0 R', objects: [action] });
    expect((await pdfText(pdf)).text).toBe('a');
    expect('wasRun' in globalThis).toBe(false);
  });

  test('refuses a password, too many pages, and what is damaged', async () => {
    const encrypt = `<</Filter/Standard/V 1/R 2/P -1/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>`;
    const trailer = `/Encrypt 900 0 R/ID[<${'01'.repeat(16)}><${'01'.repeat(16)}>]`;
    const locked = pdfFile([column(['a'])], { objects: [encrypt], trailer });
    await expect(pdfText(locked)).rejects.toThrow('found a PDF with a password');
    const long = pdfFile(Array.from({ length: 301 }, () => column(['a'])));
    await expect(pdfText(long)).rejects.toThrow('found a PDF of 301 pages, expected at most 300');
    await expect(pdfText(Buffer.from('%PDF-1.7 nothing'))).rejects.toThrow('found a damaged PDF');
  });
});
