import type { Dataset } from '@/lib/domain/dataset';
import type { BuiltTotal } from '@/lib/store/duckdb/build-rows';
import type { PartOfBuild } from '@/lib/store/duckdb/snapshot-build';
import { compareText } from '@/lib/store/compare-text';
import { finishBuild, proveTotals, withBuild, type OpenBuild } from '../build-snapshot';
import type { ControlTotal, ImportProgress, ImportReport } from '../import-request';
import { checkBuilt } from './check-built';
import { datasetOf } from './dataset-of';
import { vintageFingerprint } from './fingerprints';
import { requireOwnId, type OpenImport } from './open-import';
import { requireNotTakenBack } from './require-not-taken-back';
import { checkMoves } from './moved-totals';
import { nextVintage } from './next-vintage';
import { publishVintage } from './publish-vintage';
import { readIntoBuild, type ReadOutcome } from './read-into-build';

/** Builds the vintage that has the imported files as one dataset, proves it and puts it in force. */
export function buildImport(open: OpenImport): Promise<ImportReport> {
  const { request } = open;
  return withBuild(request.target, async (opened) => {
    const stop = () => opened.build.interrupt();
    request.signal?.addEventListener('abort', stop);
    try {
      return await built(open, opened);
    } catch (error) {
      // What an interrupted statement says of itself is no use to anyone.
      request.signal?.throwIfAborted();
      throw error;
    } finally {
      request.signal?.removeEventListener('abort', stop);
    }
  });
}

async function built(open: OpenImport, opened: OpenBuild): Promise<ImportReport> {
  const { request, files, reader, codes, rejects } = open;
  const { build } = opened;
  const outcome = await readIntoBuild({ build, reader, files, codes, request, rejects });
  const tell = telling(open, outcome);
  const refused = rejects?.rows ?? NONE;
  const dataset = datasetOf(outcome.description, {
    files,
    format: reader.name,
    as: request.as,
    details: request.details,
    coverage: outcome.coverage.inWords(codes.places),
    rows: outcome.stored,
    refused,
  });
  requireOwnId(dataset, open);
  tell('building');
  const datasets = withDataset(open, dataset);
  const fingerprint = fingerprintOf(open, datasets);
  await requireNotTakenBack(open, fingerprint);
  const isAlone = datasets.length === 1;
  const base = isAlone ? null : (open.holdings.held?.file ?? null);
  await build.write({ ...codes, datasets, base });
  tell('checking');
  const totals = outcome.sums.totals();
  const warnings = [
    ...open.holdings.warnings,
    ...outcome.warnings,
    ...(await checkBuilt(build, files)),
    ...movesSince(open, dataset, totals),
  ];
  tell('proving');
  proveTotals(dataset.id, totals, await build.controlTotals());
  const vintage = await nextVintage(request.target, fingerprint);
  const changed = [dataset.id];
  const record = await finishBuild(request.target, opened, {
    vintage,
    changed,
    before: replaced(open, dataset.id) === undefined ? null : (open.holdings.held?.file ?? null),
  });
  await publishVintage(request.target, record, async () => {
    tell('publishing');
    if (rejects !== null && request.rejects !== null) await rejects.finish(request.rejects);
  });
  return {
    vintage,
    isNew: true,
    dataset: dataset.id,
    format: reader.name,
    read: outcome.read,
    stored: outcome.stored,
    leftOut: outcome.leftOut,
    refused,
    problems: rejects?.problems ?? [],
    totals,
    changes: record.changes[0] ?? null,
    warnings,
    seconds: NONE,
  };
}

const NONE = 0;

function telling({ request }: OpenImport, { read }: ReadOutcome) {
  return (step: ImportProgress['step']): void => {
    request.signal?.throwIfAborted();
    request.onProgress({ step, rows: read, bytes: NONE, bytesOfAll: null });
  };
}

/** All datasets of the new vintage, by id: those held, with the imported one added or in the place of its last state. */
function withDataset(
  { holdings, fingerprint }: OpenImport,
  dataset: Dataset,
): readonly PartOfBuild[] {
  const kept = (holdings.held?.datasets ?? []).filter((one) => one.dataset.id !== dataset.id);
  return [
    ...kept.map((one) => ({ dataset: one.dataset, fingerprint: one.fingerprint, slot: null })),
    { dataset, fingerprint, slot: 0 },
  ].sort((a, b) => compareText(a.dataset.id, b.dataset.id));
}

function fingerprintOf({ codes }: OpenImport, datasets: readonly PartOfBuild[]): string {
  const prints = datasets.map((one) => ({ id: one.dataset.id, fingerprint: one.fingerprint }));
  return vintageFingerprint(codes.files, prints);
}

/** The dataset of that id as it is held; `undefined` when it is new. */
function replaced({ holdings }: OpenImport, id: string) {
  return holdings.held?.datasets.find(({ dataset }) => dataset.id === id);
}

function movesSince(
  open: OpenImport,
  dataset: Dataset,
  totals: readonly ControlTotal[],
): readonly string[] {
  const { holdings, request, files } = open;
  const before = replaced(open, dataset.id);
  if (before === undefined) return [];
  const held: readonly BuiltTotal[] = holdings.held?.totals ?? [];
  return checkMoves(
    { dataset: before.dataset, totals: held.filter((one) => one.dataset === dataset.id) },
    { dataset, totals },
    { file: files[0]?.name ?? '', force: request.force },
  );
}
