import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A name beside `file` for what is being written: told from finished files, and by its process. */
export function unfinishedName(file: string): string {
  return path.join(path.dirname(file), `.unfinished-${process.pid}-${path.basename(file)}`);
}

/** Waits until what was written to a file or folder has reached the disk. */
async function syncToDisk(fileOrFolder: string): Promise<void> {
  const handle = await open(fileOrFolder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name. After a crash at any moment the old or the new file is there. */
export async function moveIntoPlace(unfinished: string, file: string): Promise<void> {
  await syncToDisk(unfinished);
  await rename(unfinished, file);
  await syncToDisk(path.dirname(file));
}

/** Writes a small text file whole or not at all. */
export async function writeSynced(file: string, text: string): Promise<void> {
  const unfinished = unfinishedName(file);
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    await moveIntoPlace(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
