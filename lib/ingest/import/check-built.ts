import { FileError } from '@/lib/errors';
import type { SnapshotBuild } from '@/lib/store/duckdb/snapshot-build';
import type { Repeat, UnfitTotal } from '@/lib/store/duckdb/build-rows';
import type { OpenedFile } from '../open/opened-file';

/**
 * Checks that need all rows at once: no record stands twice, and totals fit the chapters beside
 * them. A total that says it is a sum of chapters must be that; another is told of when it is lower
 * than its chapters, for a publisher's revision of one and not the other does that.
 *
 * @throws {FileError} naming both lines of a record that stands twice, or a sum that is none.
 */
export async function checkBuilt(
  build: SnapshotBuild,
  files: readonly OpenedFile[],
): Promise<readonly string[]> {
  const repeat = await build.firstRepeat();
  if (repeat !== null) throw repeated(repeat, files);
  const unfit = await build.unfitTotals();
  const [first] = unfit;
  if (first === undefined) return [];
  if (first.is_sum) throw notTheSum(first, files);
  return [tooLow(first)];
}

function repeated(repeat: Repeat, files: readonly OpenedFile[]): FileError {
  const { file, line, earlier_file, earlier_line, is_same, records } = repeat;
  const { reporter, partner, flow, product, period } = repeat;
  const elsewhere =
    file === earlier_file ? '' : ` of ${files[earlier_file]?.name ?? 'another file'}`;
  const other = is_same ? 'states it too' : 'states it with another value';
  const more = records > 1 ? ` ${records} records stand more than once.` : '';
  return new FileError({
    file: files[file]?.name ?? '',
    line,
    value: [reporter, partner, flow, product, period].join(' '),
    expected: `a record once; line ${earlier_line}${elsewhere} ${other}`,
    hint: `Take out one of the two.${more}`,
  });
}

function notTheSum(unfit: UnfitTotal, files: readonly OpenedFile[]): FileError {
  const { reporter, partner, flow, period, total, made } = unfit;
  return new FileError({
    file: files.map(({ name }) => name).join(', '),
    column: 'value',
    value: total,
    expected: `${made}, the sum of the chapters of ${reporter} ${partner} ${flow} ${period}`,
  });
}

function tooLow({ reporter, partner, flow, period, total, made, records }: UnfitTotal): string {
  const one = `${reporter} ${partner} ${flow} ${period}: total ${total}, chapters ${made}`;
  return `${records} totals are lower than the chapters beside them; the first is ${one}`;
}
