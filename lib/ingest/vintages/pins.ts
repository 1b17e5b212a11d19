import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { FolderError } from '@/lib/errors';
import { writeSynced } from '../write-synced';
import { findVintage } from './find-vintage';
import { hasCode } from './has-code';
import { withImportLock } from './import-lock';

const pinsSchema = z.array(
  z.strictObject({ vintage: z.string(), note: z.string().nullable(), since: z.string() }),
);

/** A vintage that is kept for good. */
export interface Pin {
  readonly vintage: string;
  /** Why, in the operator's words. */
  readonly note: string | null;
  /** ISO date. */
  readonly since: string;
}

function pinsFile(folder: string): string {
  return path.join(folder, 'pins.json');
}

/**
 * The pins of a folder, in the order they were set.
 *
 * @throws {FolderError} when the file of pins cannot be read: nothing may be removed then.
 */
export async function readPins(folder: string): Promise<readonly Pin[]> {
  try {
    return pinsSchema.parse(JSON.parse(await readFile(pinsFile(folder), 'utf8')));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return [];
    throw new FolderError(folder, 'pins.json cannot be read', { cause });
  }
}

/**
 * Keeps a vintage for good, whatever comes after it. A second pin replaces the note.
 *
 * @throws {FolderError} when it is not kept, or an import is running.
 */
export async function pin(folder: string, named: string, note: string | null = null): Promise<Pin> {
  return withImportLock(folder, async () => {
    const vintage = await findVintage(folder, named);
    const made = { vintage, note, since: new Date().toISOString().slice(0, 10) };
    const others = (await readPins(folder)).filter((one) => one.vintage !== vintage);
    await writePins(folder, [...others, made]);
    return made;
  });
}

/**
 * Ends that; the next import may remove the vintage. Returns the pin there was.
 *
 * @throws {FolderError} when it is not pinned, or an import is running.
 */
export async function unpin(folder: string, named: string): Promise<Pin> {
  return withImportLock(folder, async () => {
    const pins = await readPins(folder);
    const found = pins.find((one) => isNamed(one.vintage, named));
    if (found === undefined) throw new FolderError(folder, `vintage ${named} is not pinned`);
    const others = pins.filter((one) => one !== found);
    await writePins(folder, others);
    return found;
  });
}

function isNamed(vintage: string, named: string): boolean {
  return vintage === named || vintage.split('-', 1)[0] === named;
}

async function writePins(folder: string, pins: readonly Pin[]): Promise<void> {
  await writeSynced(pinsFile(folder), `${JSON.stringify(pins, null, 2)}\n`);
}
