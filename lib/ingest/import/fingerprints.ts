import { LAYOUT } from '@/lib/store/duckdb/snapshot-layout';
import { sha256, type ImportedFile } from '../read-dataset';

/** Changes when the same files would be read or checked to another outcome. */
const RULES = 'rules 1';

/** What a dataset was made of. */
export interface DatasetPrint {
  readonly id: string;
  readonly fingerprint: string;
}

/** The fingerprint of a vintage: layout, code tables, and every dataset, in whatever order they came. */
export function vintageFingerprint(
  codes: readonly ImportedFile[],
  datasets: readonly DatasetPrint[],
): string {
  const tables = codes.map(({ name, checksum }) => `${name} ${checksum}`).sort();
  const held = datasets.map(({ id, fingerprint }) => `dataset ${id} ${fingerprint}`).sort();
  return sha256([LAYOUT, ...tables, ...held].join('\n'));
}

/** The fingerprint of a dataset: its files' content, and all that decides how they are taken. */
export function datasetFingerprint(
  checksums: readonly string[],
  taken: Readonly<Record<string, unknown>>,
): string {
  return sha256([RULES, ...checksums, canonical(taken)].join('\n'));
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const held = entries.filter(([, one]) => one !== undefined);
  return `{${held.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}
