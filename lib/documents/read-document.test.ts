import { describe, expect, test } from 'vitest';
import { DocumentError } from '@/lib/errors';
import { docxFile, paragraph } from '@/tests/builders/docx-file';
import { column, pdfFile } from '@/tests/builders/pdf-file';
import { MOST_CHARACTERS, MOST_FILE_BYTES, readDocument } from './read-document';
import { textFromChild } from './text-from-child';

const read = (name: string, content: string | Buffer) =>
  readDocument({ name, bytes: Buffer.from(content) });
const SENTENCE = 'Exports reached 12 million dollars in 2020.';

describe('readDocument(file)', () => {
  test.each<[string, string | Buffer, string]>([
    ['a.txt', `${SENTENCE}\r\n`, 'text'],
    ['a.md', `**Exports** reached 12 million\ndollars in 2020.`, 'markdown'],
    ['a.html', `<!doctype html><p>${SENTENCE}`, 'html'],
    ['a.docx', docxFile(paragraph(SENTENCE)), 'docx'],
    ['a.pdf', pdfFile([column([SENTENCE])]), 'pdf'],
  ])('takes the text out of %s', async (name, content, kind) => {
    expect(await read(name, content)).toEqual({ kind, text: SENTENCE, title: null, date: null });
  });

  test('names both numbers where a file or its text is too large', async () => {
    await expect(read('a.txt', Buffer.alloc(MOST_FILE_BYTES + 1, 'a'))).rejects.toThrow(
      'a.txt: found 5,000,001 bytes, expected at most 5,000,000',
    );
    await expect(read('a.txt', 'a'.repeat(MOST_CHARACTERS + 1))).rejects.toThrow(
      'a.txt: found 200,001 characters of text, expected at most 200,000',
    );
    expect((await read('a.txt', 'a'.repeat(MOST_CHARACTERS))).text).toHaveLength(MOST_CHARACTERS);
  });

  test('refuses a file without words', async () => {
    await expect(read('a.pdf', pdfFile([[]]))).rejects.toThrow('as in a scan of printed pages');
    await expect(read('a.html', '<!doctype html><nav>Menu</nav>')).rejects.toThrow('found no text');
    await expect(read('a.txt', ' \n—')).rejects.toThrow('found no text');
  });

  test('tells what a reader of a damaged file said', async () => {
    const cut = docxFile(paragraph(SENTENCE)).subarray(0, 300);
    await expect(read('a.docx', cut)).rejects.toThrow(
      'a.docx: found an archive without its end, expected a .docx that is whole',
    );
    await expect(read('a.docx', cut)).rejects.toBeInstanceOf(DocumentError);
  });

  test('stops a file that needs too much, and goes on', async () => {
    await expect(read('a.html', `<!doctype html>${'<i>a'.repeat(1_200_000)}`)).rejects.toThrow(
      /a\.html: found a document (that needs more than 300 MB|that takes more than 1\.5 s)/,
    );
    expect((await read('a.html', `<!doctype html><p>${SENTENCE}`)).text).toBe(SENTENCE);
  });
});

describe('textFromChild(work, limits)', () => {
  const work = { name: 'a.pdf', kind: 'pdf', bytes: pdfFile([column([SENTENCE])]) } as const;

  const limits = { workMs: 1500, bytes: 3e8, waitMs: 8000 };

  test('stops a child that works too long', async () => {
    await expect(textFromChild(work, { ...limits, workMs: 1 })).rejects.toThrow(
      'a.pdf: found a document that takes more than 0.001 s',
    );
  });

  test('stops a child that takes too much memory', async () => {
    await expect(textFromChild(work, { ...limits, bytes: 1e6 })).rejects.toThrow(
      'a.pdf: found a document that needs more than 1 MB',
    );
  });

  test('stops a child that does not end', async () => {
    await expect(textFromChild(work, { ...limits, waitMs: 1 })).rejects.toThrow(
      'a.pdf: found a document not read after 0.001 s',
    );
  });

  test('reads many at once, in turns', async () => {
    const texts = await Promise.all(Array.from({ length: 6 }, () => textFromChild(work)));
    expect(texts.map(({ text }) => text)).toEqual(Array.from({ length: 6 }, () => SENTENCE));
  });
});
