import { rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { datasetFingerprint, vintageFingerprint } from './fingerprints';
import { buildImport } from './build-import';
import { clearUnfinished } from './clear-unfinished';
import { distinctOrigins } from './dataset-of';
import { heldSnapshot } from './held-snapshot';
import type { FormatReader } from '../format-reader';
import type { ControlTotal, ImportReport, ImportRequest } from '../import-request';
import type { BuiltTotal } from '@/lib/store/duckdb/build-rows';
import type { OpenedFile } from '../open/opened-file';
import { readCodes } from '../read-codes';
import { clearOld } from '../vintages/clear-old';
import { withImportLock } from '../vintages/import-lock';
import { requireFolder, requireSpace } from '../vintages/preflight';
import { unfinishedName } from '../write-synced';
import { RejectsFile } from './rejects-file';
import type { OpenImport } from './open-import';
import type { ImportSurroundings } from './surroundings';

/** `importFiles` with a way of opening and recognising files. */
export async function importWith(
  request: ImportRequest,
  surroundings: ImportSurroundings,
): Promise<ImportReport> {
  const begin = performance.now();
  const { target, files: paths, onProgress, signal } = request;
  onProgress({ step: 'opening', rows: 0, bytes: 0, bytesOfAll: null });
  await requireFolder(target);
  return withImportLock(target, async () => {
    await clearUnfinished(target);
    const codes = await readCodes(path.join(request.source, 'codes'));
    const files = await surroundings.open(paths);
    const reader = surroundings.formatOf(files, request.format);
    signal?.throwIfAborted();
    const fingerprint = fingerprintOf(request, files, reader);
    const holdings = await heldSnapshot(target);
    const rejects = await rejectsOf(request);
    const open = { request, files, reader, codes, holdings, fingerprint, rejects };
    try {
      const report = unchanged(open) ?? (await build(open));
      return { ...report, seconds: (performance.now() - begin) / 1000 };
    } finally {
      await rejects?.discard();
    }
  });
}

async function build(open: OpenImport): Promise<ImportReport> {
  const { files, holdings, request } = open;
  const sizes = await Promise.all(request.files.map(async (file) => (await stat(file)).size));
  const sizesUnpacked = files.map(({ size }) => size).filter((size) => size !== null);
  const unpacked = sizesUnpacked.reduce((sum, size) => sum + size, 0);
  const held = holdings.held === null ? 0 : (await stat(holdings.held.file)).size;
  const brought = sizes.reduce((sum, size) => sum + size, 0);
  await requireSpace(request.target, Math.max(unpacked, brought) / 2 + held);
  const report = await buildImport(open);
  await clearOld(request.target);
  return report;
}

async function rejectsOf({ rejects, target }: ImportRequest): Promise<RejectsFile | null> {
  if (rejects === null) return null;
  const unfinished = unfinishedName(path.join(target, 'rejects.csv'));
  await rm(unfinished, { force: true });
  return new RejectsFile(unfinished);
}

function fingerprintOf(
  { as, declared, details, rejects, isWhole }: ImportRequest,
  files: readonly OpenedFile[],
  reader: FormatReader,
): string {
  const checksums = distinctOrigins(files).map(({ checksum }) => checksum);
  const allowsRejects = rejects !== null;
  return datasetFingerprint(checksums, {
    format: reader.name,
    as,
    declared,
    details,
    allowsRejects,
    isWhole,
  });
}

/** The report of an import that has nothing to do; `null` when it has. */
function unchanged({ holdings, fingerprint, codes, reader }: OpenImport): ImportReport | null {
  const { held, warnings } = holdings;
  if (held === null || !held.isInForce) return null;
  const same = held.datasets.find((one) => one.fingerprint === fingerprint);
  if (same === undefined) return null;
  const prints = held.datasets.map((one) => ({ id: one.dataset.id, fingerprint: one.fingerprint }));
  // Code tables that changed since are a reason to read the same files again.
  if (vintageFingerprint(codes.files, prints) !== held.vintage.fingerprint) return null;
  const { id, rows, refused } = same.dataset;
  return {
    vintage: held.vintage,
    isNew: false,
    dataset: id,
    format: reader.name,
    read: rows + refused,
    stored: rows,
    leftOut: [],
    refused,
    problems: [],
    totals: held.totals.flatMap((one) => (one.dataset === id ? [controlTotal(one)] : [])),
    changes: null,
    warnings,
    seconds: 0,
  };
}

function controlTotal({ reporter, year, rows, values, sum }: BuiltTotal): ControlTotal {
  return { reporter, year, rows, values, sum };
}
