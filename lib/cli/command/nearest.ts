/**
 * The word of a list that was most likely meant: the only one that begins as typed, or the one of
 * whose letters the fewest, at most a third and two, are missing, surplus, wrong or exchanged.
 * `null` when none is near.
 */
export function nearest(typed: string, words: readonly string[]): string | null {
  const begun = words.filter((word) => typed.length > 1 && word.startsWith(typed.toLowerCase()));
  if (begun.length === 1) return begun[0] ?? null;
  const near = words
    .map((word) => ({ word, far: distance(typed.toLowerCase(), word) }))
    .filter(({ word, far }) => far <= Math.min(2, Math.ceil(word.length / 3)))
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.word ?? null;
}

/** A question to follow a refusal: `; did you mean --format?`, empty when nothing is near. */
export function didYouMean(typed: string, words: readonly string[], mark = ''): string {
  const word = nearest(typed, words);
  return word === null ? '' : `; did you mean ${mark}${word}?`;
}

/** Letters missing, surplus, wrong or exchanged with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  // Far too long for any of our words, and the table grows with the square.
  if (a.length > 40) return Number.POSITIVE_INFINITY;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const steps = [
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(...steps, ...(isExchanged ? [at(before, j - 2) + 1] : [])));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
