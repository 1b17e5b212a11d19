import type { Observation } from '@/lib/domain/observation';
import { readPeriod } from '@/lib/domain/period';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import { checkChapterSums } from './check-chapter-sums';
import type { Codes } from './read-codes';
import type { SourceDataset } from './read-dataset';
import type { ObservationColumn, SourceRow } from './source-row';

/**
 * Passes when a dataset can be trusted as far as its own file goes: known codes, periods that fit
 * their frequency, no record twice, values absent only with a reason, sums that add up.
 *
 * @throws {FileError} naming the first line that breaks a rule.
 */
export function checkDataset(
  source: SourceDataset,
  codes: Pick<Codes, 'places' | 'chapters'>,
): void {
  const places = new Set(codes.places.map(({ code }) => code));
  const chapters = new Set(codes.chapters.map(({ code }) => code));
  for (const row of source.rows) {
    checkPlaces(source.file, row, places);
    checkProducts(source.file, row, chapters);
    checkPeriod(source.file, row);
    checkAbsence(source.file, row);
  }
  refuseRepeats(source);
  // An edited file says so wherever it is shown; its sums are no longer the publisher's to check.
  if (!source.dataset.isEdited) checkChapterSums(source);
}

function refuse(
  file: string,
  { line }: SourceRow,
  problem: {
    readonly column: ObservationColumn;
    readonly value: string;
    readonly expected: string;
  },
): never {
  throw new FileError({ file, line, ...problem });
}

function checkPlaces(file: string, row: SourceRow, places: ReadonlySet<string>): void {
  const { reporter, partner } = row.observation;
  const expected = 'a code of places.csv';
  if (!places.has(reporter)) refuse(file, row, { column: 'reporter', value: reporter, expected });
  if (!places.has(partner)) refuse(file, row, { column: 'partner', value: partner, expected });
  if (partner !== reporter) return;
  refuse(file, row, { column: 'partner', value: partner, expected: 'another place' });
}

function checkProducts(file: string, row: SourceRow, chapters: ReadonlySet<string>): void {
  const { product, absentChapters } = row.observation;
  const expected = 'a code of chapters.csv';
  if (product !== ALL_PRODUCTS && !chapters.has(product)) {
    refuse(file, row, { column: 'product', value: product, expected: `TOTAL or ${expected}` });
  }
  for (const [index, value] of absentChapters.entries()) {
    const isOnce = absentChapters.indexOf(value) === index;
    if (!chapters.has(value) || !isOnce) {
      refuse(file, row, { column: 'absent_chapters', value, expected: `${expected}, once` });
    }
  }
}

const FORMS = {
  A: 'a year such as 2020',
  Q: 'a quarter such as 2020-Q1',
  M: 'a month such as 2020-03',
};

function checkPeriod(file: string, row: SourceRow): void {
  const { period, frequency } = row.observation;
  const found = period.includes('/') ? null : readPeriod(period);
  if (found?.kind === frequency) return;
  refuse(file, row, { column: 'period', value: period, expected: FORMS[frequency] });
}

function checkAbsence(file: string, row: SourceRow): void {
  const { value, status } = row.observation;
  const isAbsent = status === 'missing' || status === 'suppressed';
  if ((value === null) === isAbsent) return;
  const expected = isAbsent
    ? `no value, since the status is ${status}`
    : `a value, or a status that says why there is none`;
  refuse(file, row, { column: 'value', value: value ?? '', expected });
}

function refuseRepeats({ file, rows }: SourceDataset): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const value = identity(row.observation);
    const earlier = lines.get(value);
    const expected = `one record of each kind; line ${earlier ?? ''} states it too`;
    if (earlier !== undefined) refuse(file, row, { column: 'period', value, expected });
    lines.set(value, row.line);
  }
}

function identity(one: Observation): string {
  return [one.reporter, one.partner, one.flow, one.product, one.frequency, one.period].join(' ');
}
