import type { PlaceCode } from '@/lib/domain/place';
import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReader, FormatReading, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readStrictTable, type TableSpec } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { baciFileKind, readBaciCountries, type BaciFileKind } from './baci-companions';
import { describeBaci } from './baci-description';
import { agreedName } from './baci-edition';
import { baciProducts } from './baci-products';
import { baciRowReader, type BaciContext } from './baci-rows';
import { asPublished } from './comtrade/as-published';
import { numberedPlaces } from './comtrade/numbered-places';
import { takeRows } from './comtrade/take-rows';

const SPEC: TableSpec = {
  required: ['t', 'i', 'j', 'k', 'v'],
  optional: ['q'],
  others: 'refuse',
  numbers: ['v'],
};

/** CEPII's BACI: yearly files of exporter, importer, product and value, with or without its code files. */
export const baci: FormatReader = {
  name: 'baci',
  title: 'CEPII BACI, yearly files',
  recognise: (file) => baciFileKind(file) !== null,
  read: readBaci,
};

function readBaci(files: readonly OpenedFile[], reading: Reading): FormatReading {
  const rowFiles = ofKind(files, 'rows');
  const name = agreedName(files);
  let done: BaciContext | null = null;
  async function* rows() {
    refuseOthers(files);
    const context = await contextOf(files, reading);
    for (const file of rowFiles) yield* rowsOf(file, context, reading);
    done = context;
  }
  const description = (): DatasetDescription => {
    if (done === null) throw new Error('BACI is described once its rows have been read');
    return describeBaci(rowFiles, name, done);
  };
  return { rows: rows(), description };
}

function ofKind(files: readonly OpenedFile[], kind: BaciFileKind): readonly OpenedFile[] {
  return files.filter((file) => baciFileKind(file) === kind);
}

function refuseOthers(files: readonly OpenedFile[]): void {
  for (const file of files) {
    if (baciFileKind(file) !== null) continue;
    const expected = 'the columns t, i, j, k, v and q, or a code file of BACI';
    throw new FileError({ file: file.name, line: 1, expected });
  }
  if (ofKind(files, 'rows').length > 0) return;
  const hint =
    'A code file alone holds no trade; give a file such as BACI_HS17_Y2021_V202301.csv too';
  const expected = 'a file with the columns t, i, j, k, v and q';
  throw new FileError({ file: files.map(({ name }) => name).join(', '), expected, hint });
}

async function contextOf(files: readonly OpenedFile[], { codes }: Reading): Promise<BaciContext> {
  const listed = new Set<PlaceCode>();
  for (const file of ofKind(files, 'countries')) {
    for (const code of await readBaciCountries(file, codes)) listed.add(code);
  }
  return {
    codes,
    places: numberedPlaces(codes, listed.size === 0 ? null : listed),
    products: baciProducts(codes.chapters),
    years: new Map(),
  };
}

async function* rowsOf(
  file: OpenedFile,
  context: BaciContext,
  reading: Reading,
): AsyncIterable<readonly TradeRow[]> {
  const spec = { ...SPEC, refuse: reading.refuse };
  const table = await readStrictTable(file, spec, asPublished(file, reading.declared));
  const read = baciRowReader(table, context);
  for await (const batch of table.rows) yield takeRows(batch, read, reading);
}
