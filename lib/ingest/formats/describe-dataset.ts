import type { DeclaredDetails } from '../declared-details';
import type { DatasetDescription } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';

/** What a format or a file says of the dataset; `unit` and the rest as in `Dataset`. */
export interface StatedSource extends Omit<DatasetDescription, 'id' | 'retrieved' | 'address'> {
  readonly id?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly address?: string | undefined;
}

/**
 * The description of a dataset: what the operator declares goes before what is stated, and what
 * neither tells is said to be unknown.
 *
 * The id is made of the first file's name; a file that does not say when it was taken was taken
 * when it was written, and a note says so.
 */
export function describeDataset(
  files: readonly OpenedFile[],
  details: DeclaredDetails,
  stated: StatedSource,
): DatasetDescription {
  const [file] = files;
  const name = file?.origin.name ?? 'file';
  const retrieved = details.retrieved ?? stated.retrieved;
  const written = file?.writtenOn ?? '';
  return {
    ...stated,
    id: stated.id ?? idOf(name),
    publisher: details.publisher ?? stated.publisher,
    title: details.title ?? stated.title,
    licence: details.licence ?? stated.licence,
    address: details.address ?? stated.address ?? `file:///${encodeURIComponent(name)}`,
    release: details.release ?? stated.release,
    retrieved: retrieved ?? written,
    unit: {
      currency: details.currency ?? stated.unit.currency,
      multiplier: details.multiplier ?? stated.unit.multiplier,
    },
    valuation: {
      exports: details.exports ?? stated.valuation.exports,
      imports: details.imports ?? stated.valuation.imports,
    },
    notes:
      retrieved === undefined
        ? [...stated.notes, `When the figures were taken is not stated; the file is of ${written}.`]
        : stated.notes,
  };
}

function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/\.(csv|tsv|txt|json|xlsx|zip|gz)(?=\.|$)/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? 'imported' : words.join('-').slice(0, 60).replace(/-$/, '');
}
