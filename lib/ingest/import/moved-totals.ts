import type { Dataset } from '@/lib/domain/dataset';
import { compare, product } from '@/lib/domain/decimal';
import { FileError } from '@/lib/errors';
import type { BuiltTotal } from '@/lib/store/duckdb/build-rows';
import type { ControlTotal } from '../import-request';

/** A dataset as it was or is to be, with all it amounts to. */
export interface DatasetState {
  readonly dataset: Dataset;
  readonly totals: readonly (ControlTotal | BuiltTotal)[];
}

/** A slip of units moves a total by a thousand or a million, give or take a revision. */
const SLIPS = ['1000', '1000000'];

/**
 * Holds a dataset against the state before: a total that moved by more than half is told of, one
 * that moved by a thousand or a million is refused unless forced, and so is an older release.
 *
 * @throws {FileError} naming reporter, year and both totals, or both releases.
 */
export function checkMoves(
  before: DatasetState,
  after: DatasetState,
  { file, force }: { readonly file: string; readonly force: boolean },
): readonly string[] {
  const older = olderRelease(before.dataset, after.dataset);
  if (older !== null && !force)
    throw new FileError({ file, ...older, hint: 'Import it with --force to go back to it' });
  const moved = movesOf(before, after);
  const slip = moved.find(({ isSlip }) => isSlip);
  if (slip !== undefined && !force)
    throw new FileError({
      file,
      value: slip.after,
      expected: `about ${slip.before}, as before, for ${slip.of}`,
      hint: 'Check the unit: --multiplier says what one stands for; --force takes it as it is',
    });
  const releases = older === null ? [] : [`an older release was taken: ${older.value}`];
  const [first] = moved;
  if (first === undefined) return releases;
  const told = `${moved.length} yearly totals moved by more than half; the first is ${first.of}: ${first.before} before, ${first.after} now`;
  return [...releases, told];
}

function olderRelease(before: Dataset, after: Dataset) {
  if (before.release === null || after.release === null) return null;
  const inOrder = before.release.localeCompare(after.release, 'en', { numeric: true });
  if (inOrder <= 0) return null;
  return {
    column: 'release',
    value: after.release,
    expected: `a release not older than ${before.release}, which is held`,
  };
}

interface Move {
  readonly of: string;
  readonly before: string;
  readonly after: string;
  readonly isSlip: boolean;
}

function movesOf(before: DatasetState, after: DatasetState): readonly Move[] {
  if (before.dataset.unit.currency !== after.dataset.unit.currency) return [];
  const held = new Map(before.totals.map((one) => [`${one.reporter} ${one.year}`, one.sum]));
  return after.totals.flatMap(({ reporter, year, sum }) => {
    const of = `${reporter} ${year}`;
    const earlier = held.get(of);
    if (earlier === undefined) return [];
    const was = product(earlier, before.dataset.unit.multiplier);
    const is = product(sum, after.dataset.unit.multiplier);
    if (!isFar(was, is)) return [];
    const isSlip = SLIPS.some((factor) => isNear(was, is, factor) || isNear(is, was, factor));
    return [{ of, before: was, after: is, isSlip }];
  });
}

/** True when the second is more than half above or below the first. */
function isFar(was: string, is: string): boolean {
  return compare(product(is, '2'), product(was, '3')) > 0 || compare(product(is, '2'), was) < 0;
}

/** True when `large` is the factor times `small`, up to half or double. */
function isNear(small: string, large: string, factor: string): boolean {
  const expected = product(small, factor);
  if (compare(small, '0') === 0) return false;
  return compare(product(large, '2'), expected) >= 0 && compare(large, product(expected, '2')) <= 0;
}
