import { FileError } from '@/lib/errors';
import type { SheetOutline } from '../sheet/sheet-outline';
import { bytesAt } from './byte-source';
import type { FileOnDisk } from './file-on-disk';
import { InflationBudget } from './inflation-budget';
import type { OpenLimits } from './open-limits';
import type { OpenedFile } from './opened-file';
import { refuseOther } from './refuse-other';
import { HEAD_BYTES, startOf } from './start-of';
import { whatItIs } from './what-it-is';
import { zipContent } from './zip-content';
import { tooMany, zipDirectory, type ZipDirectory } from './zip-directory';
import { zipLayout, type PlacedEntry } from './zip-layout';

/** Workbooks are archives of many parts, most of them not read. */
const MOST_PARTS = 1000;

type Outliner = (file: OpenedFile) => Promise<readonly SheetOutline[]>;

/**
 * Opens a ZIP archive: a workbook as one file, of any other every regular entry.
 *
 * @throws {FileError} for an archive, a name or an entry that is refused.
 */
export async function openZip(
  source: FileOnDisk,
  limits: OpenLimits,
  outlineOf: Outliner,
): Promise<readonly OpenedFile[]> {
  const directory = await zipDirectory(source, Math.max(MOST_PARTS, limits.entries));
  if (isWorkbook(directory)) return [await workbook(source, outlineOf)];
  refuseOffice(source.name, directory);
  const { length } = directory.entries;
  if (length > limits.entries) throw tooMany(source.name, length, limits.entries);
  const placed = await zipLayout(source, directory);
  const entries = placed.filter(({ name }) => !isCompanion(name));
  if (entries.length === 0) {
    throw refuseOther(source.name, {
      kind: 'other',
      name: 'an archive without entries',
      hint: 'Pack the table into it',
    });
  }
  refuseLarge(source.name, entries, limits);
  const budget = new InflationBudget(source.name, limits);
  const checksum = await source.checksum();
  const opened: OpenedFile[] = [];
  for (const entry of entries) opened.push(await openEntry(source, { entry, budget, checksum }));
  return opened;
}

async function openEntry(
  source: FileOnDisk,
  given: {
    readonly entry: PlacedEntry;
    readonly budget: InflationBudget;
    readonly checksum: string;
  },
): Promise<OpenedFile> {
  const { entry, budget, checksum } = given;
  const name = `${source.name} › ${entry.name}`;
  const bytes = () => zipContent(source, entry, budget);
  const head = await startOf(bytes());
  const found = whatItIs(head);
  if (found.kind !== 'text') throw refuseOther(name, found);
  const origin = { name: source.name, checksum };
  return { name, origin, writtenOn: source.writtenOn, head, size: entry.size, bytes };
}

async function workbook(source: FileOnDisk, outlineOf: Outliner): Promise<OpenedFile> {
  const file: OpenedFile = {
    name: source.name,
    origin: { name: source.name, checksum: await source.checksum() },
    writtenOn: source.writtenOn,
    head: await bytesAt(source, 0, HEAD_BYTES),
    size: source.size,
    bytes: () => source.chunks(0, source.size),
  };
  return { ...file, sheets: await outlineOf(file) };
}

function has({ entries }: ZipDirectory, name: string): boolean {
  return entries.some((entry) => entry.name === name);
}

function isWorkbook(directory: ZipDirectory): boolean {
  return has(directory, '[Content_Types].xml') && has(directory, 'xl/workbook.xml');
}

const OFFICE: readonly (readonly [string, string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
  ['META-INF/manifest.xml', 'an OpenDocument file'],
];

function refuseOffice(file: string, directory: ZipDirectory): void {
  const name = OFFICE.find(([part]) => has(directory, part))?.[1];
  if (name === undefined) return;
  throw refuseOther(file, { kind: 'other', name, hint: 'Save the table as .xlsx or CSV' });
}

/** What macOS puts beside the files of an archive: its own notes on them, and never content. */
function isCompanion(name: string): boolean {
  return name.startsWith('__MACOSX/') || name === '.DS_Store' || name.endsWith('/.DS_Store');
}

/** Refuses early what even says that it is too large; what says less is counted all the same. */
function refuseLarge(file: string, entries: readonly PlacedEntry[], limits: OpenLimits): void {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= limits.unpackedBytes) return;
  throw new FileError({
    file,
    value: `content that expands beyond the limit (${bytes} bytes, as it says)`,
    expected: `at most ${limits.unpackedBytes} bytes in all`,
    hint: 'Unpack it yourself and import the tables one by one, or raise the limit',
  });
}
