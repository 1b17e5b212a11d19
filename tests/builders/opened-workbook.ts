import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenedFile } from '@/lib/ingest/open/opened-file';
import { readOutline } from '@/lib/ingest/sheet/read-outline';
import { openedFile } from './opened-file';
import { zipFile } from './zip-file';

/** A cell to be written: a text, a number as its digits, or nothing. */
export type WrittenCell = string | { readonly number: string } | null;

/** A workbook of the given sheets, as if it had been opened. */
export async function openedWorkbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>,
): Promise<OpenedFile> {
  return withOutline(openedFile(name, workbookBytes(sheets)));
}

/** A workbook of the disk, opened under its own name. */
export async function openedWorkbookFromDisk(file: string): Promise<OpenedFile> {
  return withOutline(openedFile(path.basename(file), readFileSync(file)));
}

async function withOutline(file: OpenedFile): Promise<OpenedFile> {
  return { ...file, sheets: await readOutline(file) };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheets[name] ?? []);
  }
  const entries = Object.entries(parts).map(([name, xml]) => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  }));
  return zipFile(entries);
}

function sheetXml(rows: readonly (readonly WrittenCell[])[]): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: WrittenCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    const text = cell.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  }
  return `<c r="${place}"><v>${cell.number}</v></c>`;
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}
