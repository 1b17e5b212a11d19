import { compare, sum } from '@/lib/domain/decimal';
import type { Observation } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import type { SourceDataset } from './read-dataset';
import type { SourceRow } from './source-row';

/**
 * Passes when every total that says it is a sum of chapters equals the exact sum of the chapters
 * held for it, and no chapter it calls absent is held.
 *
 * @throws {FileError} naming the total's line and the sum its chapters make.
 */
export function checkChapterSums({ file, rows }: SourceDataset): void {
  const chapters = new Map<string, SourceRow[]>();
  for (const row of rows) {
    if (row.observation.product === ALL_PRODUCTS) continue;
    const key = sumKey(row.observation);
    const held = chapters.get(key);
    if (held) held.push(row);
    else chapters.set(key, [row]);
  }
  for (const row of rows) {
    const { product, basis } = row.observation;
    if (product !== ALL_PRODUCTS || basis !== 'sum of chapters') continue;
    checkSum(file, row, chapters.get(sumKey(row.observation)) ?? []);
  }
}

function sumKey({ reporter, partner, flow, frequency, period }: Observation): string {
  return [reporter, partner, flow, frequency, period].join(' ');
}

function checkSum(file: string, total: SourceRow, chapters: readonly SourceRow[]): void {
  const { line } = total;
  const { value, absentChapters } = total.observation;
  const made = sum(chapters.map(({ observation }) => observation.value));
  if (value === null || made === null || compare(value, made) !== 0) {
    const expected =
      made === null ? 'chapters with values to sum' : `${made}, the sum of its chapters`;
    throw new FileError({ file, line, column: 'value', value: value ?? '', expected });
  }
  const wrong = chapters.find(({ observation }) => absentChapters.includes(observation.product));
  if (wrong) {
    const expected = `only chapters without a record; line ${wrong.line} has one`;
    const { product } = wrong.observation;
    throw new FileError({ file, line, column: 'absent_chapters', value: product, expected });
  }
}
