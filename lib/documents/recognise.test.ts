import { describe, expect, test } from 'vitest';
import { docxFile, paragraph } from '@/tests/builders/docx-file';
import { column, pdfFile } from '@/tests/builders/pdf-file';
import { recognise } from './recognise';

const kindOf = (name: string, content: string | Buffer) =>
  recognise({ name, bytes: Buffer.from(content) }).kind;

const PDF = pdfFile([column(['Trade'])]);
const DOCX = docxFile(paragraph('Trade'));
const PAGE = '\n<!DOCTYPE html><title>Trade</title>';

describe('recognise(file)', () => {
  test.each([
    ['a.pdf', PDF, 'pdf'],
    ['a', PDF, 'pdf'],
    ['a.pdf', Buffer.concat([Buffer.from('\0junk'), PDF]), 'pdf'],
    ['a.docx', DOCX, 'docx'],
    ['a', DOCX, 'docx'],
    ['a.HTM', PAGE, 'html'],
    ['a', PAGE, 'html'],
    ['a', '<?xml version="1.0"?><html></html>', 'html'],
    ['a.html', 'Exports <b>rose</b>. <p>Then fell.', 'html'],
    ['a', '<p>Exports rose.', 'html'],
    ['a.md', '<p align="center">Exports</p>', 'markdown'],
    ['a.txt', 'Exports of <span> rose', 'text'],
    ['Trade rose 2.5 percent', 'Exports rose', 'text'],
  ])('takes %s by its content', (name, content, kind) => {
    expect(kindOf(name, content)).toBe(kind);
  });

  test.each([
    ['a.txt', PDF, 'found a PDF, expected plain text, as the name says'],
    ['a.pdf', DOCX, 'found a Word document (.docx), expected a PDF, as the name says'],
    ['a.txt', PAGE, 'found HTML, expected plain text, as the name says'],
    ['a.pdf', 'Exports rose', 'found other content, expected a PDF'],
    ['a.docx', PAGE, 'found other content, expected a Word document (.docx)'],
    ['a.html', 'Exports rose', 'found text without tags, expected HTML'],
    ['a.csv', 'year,value', 'found text in a file whose name ends in .csv'],
    ['a.xml', '<?xml version="1.0"?><a/>', 'found XML that is not XHTML'],
    ['a.txt', '', 'found an empty file'],
    ['a.txt', 'a\0b', 'found binary content (a zero at character 1)'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'found an old Word file (.doc)'],
    ['a.txt', '{\\rtf1 Exports}', 'found rich text (RTF)'],
    ['a.pdf', Buffer.from('89504e470d0a1a0a', 'hex'), 'found a PNG picture'],
  ])('refuses %s with what it holds', (name, content, message) => {
    expect(() => kindOf(name, content)).toThrow(`${name}: ${message}`);
  });

  test('shows a name of a stranger without control characters, and not all of it', () => {
    expect(() => kindOf(`\u202e\n${'x'.repeat(500)}`, '')).toThrow(/^x{80}: found an empty file/);
  });
});
