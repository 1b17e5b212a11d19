import { describe, expect, test } from 'vitest';
import { docxFile, documentXml, mainEntry, paragraph, table } from '@/tests/builders/docx-file';
import { zipFile } from '@/tests/builders/zip-file';
import { docxText } from './docx-text.mjs';

const textOf = (body: string) => docxText(docxFile(body)).text.trim();
const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('docxText(archive)', () => {
  test('has a paragraph a line and takes the title from its style', () => {
    const title = paragraph('Trade & tariffs', '<w:pStyle w:val="Title"/>');
    const found = docxText(docxFile(title + paragraph('Exports < imports.')));
    expect(found).toEqual({
      text: 'Trade & tariffs\n\nExports < imports.\n',
      title: 'Trade & tariffs',
      date: null,
    });
  });

  test('has a row of a table a line, whatever is in its cells', () => {
    const inner = `<w:tc>${table([['a', 'b']])}${paragraph('c')}</w:tc>`;
    expect(
      textOf(
        table([
          ['Year', 'Value'],
          ['2020', '3.1'],
        ]),
      ),
    ).toBe('Year | Value\n2020 | 3.1');
    expect(textOf(`<w:tbl><w:tr>${inner}<w:tc>${paragraph('d')}</w:tc></w:tr></w:tbl>`)).toBe(
      'a b c | d',
    );
  });

  test('knows tabs and breaks from stops of tabs', () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    expect(
      textOf(`<w:p>${stops}<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`),
    ).toBe('a\tb\nc');
  });

  test('leaves out what is deleted, moved away, hidden, or a second form of the same', () => {
    const hidden = '<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>';
    expect(textOf(run(hidden) + run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t>'))).toBe(
      'seen',
    );
    expect(
      textOf(
        `<w:p><w:del><w:r><w:t>old</w:t></w:r></w:del><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom></w:p>`,
      ),
    ).toBe('');
    expect(
      textOf(
        run(
          '<mc:AlternateContent><mc:Choice><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>one</w:t></mc:Fallback></mc:AlternateContent><w:instrText>PAGE</w:instrText>',
        ),
      ),
    ).toBe('one');
  });

  test.each([
    ['a DOCTYPE', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${documentXml('')}`],
    ['damaged XML', documentXml('<w:p>')],
    ['damaged XML', documentXml('&unknown;')],
    ['damaged XML', 'not XML'],
    ['elements nested too deep', documentXml('<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
  ])('refuses %s', (message, xml) => {
    expect(() => docxText(zipFile([mainEntry(xml)]))).toThrow(message);
  });

  test('refuses a main part in another encoding', () => {
    const bytes = Buffer.from(documentXml('é'), 'latin1');
    expect(() => docxText(zipFile([{ name: 'word/document.xml', bytes }]))).toThrow(
      'word/document.xml that is not UTF-8',
    );
  });
});
