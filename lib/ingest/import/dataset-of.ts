import type { Dataset } from '@/lib/domain/dataset';
import { FileError } from '@/lib/errors';
import { datasetSchema } from '@/lib/store/dataset-schema';
import type { DeclaredDetails } from '../declared-details';
import type { DatasetDescription, FormatName } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { sha256 } from '../read-dataset';

/** What only the import knows of a dataset. */
export interface DatasetFacts {
  readonly files: readonly OpenedFile[];
  readonly format: FormatName;
  /** Id the operator chose; `null` for the one the files describe. */
  readonly as: string | null;
  readonly details: DeclaredDetails;
  readonly coverage: string;
  readonly rows: number;
  readonly refused: number;
}

/**
 * The dataset that files were read as: what they say of themselves, under what the operator says.
 *
 * @throws {FileError} naming what is missing or malformed, and how to declare it.
 */
export function datasetOf(description: DatasetDescription, facts: DatasetFacts): Dataset {
  const { files, format, as, details, coverage, rows, refused } = facts;
  const [file] = files;
  const dataset = {
    ...description,
    id: as ?? description.id,
    publisher: details.publisher ?? description.publisher,
    title: details.title ?? description.title,
    licence: details.licence ?? description.licence,
    address: details.address ?? description.address,
    release: details.release ?? description.release,
    retrieved: details.retrieved ?? (description.retrieved || file?.writtenOn),
    unit: {
      currency: details.currency ?? description.unit.currency,
      multiplier: details.multiplier ?? description.unit.multiplier,
    },
    valuation: {
      exports: details.exports ?? description.valuation.exports,
      imports: details.imports ?? description.valuation.imports,
    },
    notes: [...description.notes, ...refusalNote(refused)],
    coverage,
    checksum: checksumOf(files),
    isEdited: false,
    rows,
    origin: 'imported',
    format,
    files: distinctOrigins(files),
    refused,
  };
  const read = datasetSchema.safeParse(dataset);
  if (read.success) return read.data;
  const [problem] = read.error.issues;
  const column = problem?.path.join('.') ?? 'dataset';
  throw new FileError({
    file: file?.name ?? '',
    column,
    expected: problem?.message ?? 'a description of the dataset',
    hint: `The file does not say it: declare it, as in --${OPTIONS[column] ?? column}`,
  });
}

/** The options of the command line that declare what a dataset says of itself. */
const OPTIONS: Readonly<Record<string, string>> = {
  id: 'as',
  'unit.currency': 'currency',
  'unit.multiplier': 'multiplier',
  'valuation.exports': 'exports',
  'valuation.imports': 'imports',
};

/** Over the content alone: the same file under another name is the same. */
function checksumOf(files: readonly OpenedFile[]): string {
  const checksums = distinctOrigins(files).map(({ checksum }) => checksum);
  const [only, ...others] = checksums;
  return only !== undefined && others.length === 0 ? only : sha256(checksums.join('\n'));
}

/** The files as they were brought, once each: entries of one archive are of one file. */
export function distinctOrigins(files: readonly OpenedFile[]): Dataset['files'] {
  const known = new Map(files.map(({ origin }) => [`${origin.name} ${origin.checksum}`, origin]));
  return [...known.values()];
}

function refusalNote(refused: number): readonly string[] {
  if (refused === 0) return [];
  const rows = refused === 1 ? 'One row was' : `${refused} rows were`;
  return [
    `${rows} refused when the file was imported: figures of the same reporter, partner, flow and period, and sums with them, may lack what those rows said.`,
  ];
}
