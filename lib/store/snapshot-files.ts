import path from 'node:path';

/** The folder that holds the built snapshots: `BILATERAL_DATA_DIR`, or `.bilateral` here. */
export function dataFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.BILATERAL_DATA_DIR ?? '.bilateral');
}

/** The file whose one line names the vintage in force. */
export function pointerFile(folder: string): string {
  return path.join(folder, 'CURRENT');
}

/** The folder of all snapshots, old ones included. */
export function snapshotFolder(folder: string): string {
  return path.join(folder, 'snapshots');
}

/** The database file of one vintage. */
export function snapshotFile(folder: string, vintageId: string): string {
  return path.join(snapshotFolder(folder), `${vintageId}.duckdb`);
}

/** What is kept beside the database file: how the vintage came about, and the file's checksum. */
export function recordFile(folder: string, vintageId: string): string {
  return path.join(snapshotFolder(folder), `${vintageId}.json`);
}

/** One line of every import that ever came into force, those removed since included. */
export function historyFile(folder: string): string {
  return path.join(folder, 'history.jsonl');
}
