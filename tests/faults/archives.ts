import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';

import { FileError } from '@/lib/errors';
import { zipFile } from '@/tests/builders/zip-file';
import { HOSTILE_IMPORTS, type HostileImport } from './hostile-imports';
import { folderState, stateChanges } from './imports/folder-state';
import { importStage, type ImportStage } from './imports/import-stage';
import { importFiles } from '@/lib/ingest/import-files';

/** What became of archives, workbooks and the like that are made to do harm. */
export interface ArchiveFaults {
  readonly files: number;
  readonly refused: number;
  /** Taken, refused for another reason, too slow, or with traces: a line each. */
  readonly wrong: readonly string[];
  readonly slowest: string;
  /** The most memory this process held, in bytes. */
  readonly bytes: number;
}

const HEADER = 't,i,j,k,v,q\n';
const ROW = '2021,31,586,270900,1.5,2.5\n';
const MEGABYTES = 400;

/** A table that is good as far as it is read, and never ends. */
const ENDLESS: readonly HostileImport[] = [
  {
    name: 'BACI_HS17_Y2021_V202301.csv.gz',
    bytes: () => gzipSync(endless()),
    expected: 'expands beyond the limit',
  },
  {
    name: 'BACI_HS17_V202301.zip',
    bytes: () => zipFile([{ name: 'BACI_HS17_Y2021_V202301.csv', bytes: endless() }]),
    expected: 'expands beyond the limit',
  },
];

function endless(): Buffer {
  return Buffer.from(HEADER + ROW.repeat((MEGABYTES * 1e6) / ROW.length));
}

/** Where no table is recognised, nothing is unpacked: that is refusal enough. */
const UNKNOWN = 'the content of one of these formats';

/** Imports each of them; it must be refused in time for its reason, with nothing written anywhere. */
export async function archiveFaults(asked: { readonly mostMs: number }): Promise<ArchiveFaults> {
  const stage = await importStage();
  const all = [...HOSTILE_IMPORTS, ...ENDLESS];
  const wrong: string[] = [];
  let slowest = { name: 'none', ms: 0 };
  let bytes = 0;
  const watch = setInterval(() => (bytes = Math.max(bytes, process.memoryUsage.rss())), 20);
  try {
    for (const hostile of all) {
      const used = process.cpuUsage();
      const ills = await illsOf(stage, hostile);
      // A busy machine lets it wait, which is no fault of the reader.
      const { user, system } = process.cpuUsage(used);
      const ms = (user + system) / 1000;
      if (ms > slowest.ms) slowest = { name: hostile.name, ms };
      if (ms > asked.mostMs) ills.push(`${Math.round(ms)} ms`);
      wrong.push(...ills.map((ill) => `${hostile.name}: ${ill}`));
    }
  } finally {
    clearInterval(watch);
    stage.remove();
  }
  return {
    files: all.length,
    refused: all.length - wrong.length,
    wrong,
    slowest: `${slowest.name}: ${Math.round(slowest.ms)} ms`,
    bytes,
  };
}

async function illsOf(
  stage: ImportStage,
  { name, bytes, expected }: HostileImport,
): Promise<string[]> {
  const files = stage.place([{ name, bytes: bytes() }]);
  const before = folderState(stage.folder);
  const around = namesAround(stage);
  const ills: string[] = [];
  try {
    const { read } = await importFiles(stage.request(files));
    ills.push(`imported, ${read} rows`);
  } catch (error) {
    if (!(error instanceof FileError)) ills.push(`failed: ${String(error)}`);
    else if (![expected, UNKNOWN].some((reason) => error.message.includes(reason))) {
      ills.push(`said: ${error.message}`);
    }
  }
  const changes = stateChanges(before, folderState(stage.folder));
  if (changes !== '') ills.push(changes);
  const added = namesAround(stage).filter((one) => !around.includes(one));
  if (added.length > 0) ills.push(`written outside: ${added.join(', ')}`);
  return ills;
}

/** Where names such as `../x` and `/x` would end up. Others may make folders of their own meanwhile. */
function namesAround({ folder }: ImportStage): readonly string[] {
  const places = [dirname(folder), tmpdir(), '/', '/etc', process.cwd()];
  return places.flatMap((place) =>
    readdirSync(place)
      .filter((name) => !/^(bilateral|vitest|tsx|node|\.)/.test(name))
      .map((name) => `${place}: ${name}`),
  );
}
