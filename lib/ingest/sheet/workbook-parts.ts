import { FileError } from '@/lib/errors';
import { bytesInMemory, type ByteSource } from '../open/byte-source';
import { InflationBudget } from '../open/inflation-budget';
import type { OpenedFile } from '../open/opened-file';
import { zipContent } from '../open/zip-content';
import { zipDirectory } from '../open/zip-directory';
import { zipLayout } from '../open/zip-layout';
import type { SheetLimits } from './sheet-limits';
import type { XmlPart } from './xml-steps';

/** The parts of a workbook by their names in it. */
export interface WorkbookParts {
  readonly has: (name: string) => boolean;
  /**
   * A part, unpacked as it is read.
   *
   * @throws {FileError} when there is none of that name.
   */
  readonly part: (name: string) => XmlPart;
}

/**
 * Opens the archive that a workbook is. It is held in memory, packed.
 *
 * @throws {FileError} when it is too large, damaged, or no archive.
 */
export async function workbookParts(file: OpenedFile, limits: SheetLimits): Promise<WorkbookParts> {
  const source = bytesInMemory(file.name, await whole(file, limits));
  const placed = await zipLayout(source, await zipDirectory(source, limits.parts));
  const budget = new InflationBudget(file.name, limits);
  const byName = new Map(placed.map((entry) => [entry.name, entry]));
  return {
    has: (name) => byName.has(name),
    part: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) throw missing(source, name);
      return { name: `${file.name} › ${name}`, bytes: zipContent(source, entry, budget) };
    },
  };
}

async function whole(file: OpenedFile, { fileBytes }: SheetLimits): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of file.bytes()) {
    parts.push(part);
    bytes += part.length;
    if (bytes > fileBytes) {
      throw new FileError({
        file: file.name,
        value: `a workbook of more than ${fileBytes} bytes`,
        expected: `at most ${fileBytes}`,
        hint: 'Save each sheet as CSV and import those',
      });
    }
  }
  return Buffer.concat(parts);
}

function missing({ name: file }: ByteSource, name: string): FileError {
  return new FileError({
    file,
    value: `an archive without ${name}`,
    expected: 'a workbook (.xlsx) that is whole',
    hint: 'Open the workbook, save it anew as .xlsx and import that',
  });
}
