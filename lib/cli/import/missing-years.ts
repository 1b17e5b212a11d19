import path from 'node:path';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A set of yearly files is told from a few that happen to have years in their names. */
const SMALLEST_SET = 3;

/**
 * Names of files that a set of yearly ones lacks between its first and its last year, in order:
 * `BACI_HS17_Y2019.csv` beside those of 2018, 2020 and 2021. Empty for what is no such set.
 */
export function missingYears(files: readonly string[]): readonly string[] {
  const sets = new Map<string, Set<number>>();
  for (const file of files) {
    const name = path.basename(file);
    const years = name.match(YEAR) ?? [];
    const year = years[0];
    if (year === undefined || years.length > 1) continue;
    const form = name.replace(year, YEAR_PLACE);
    sets.set(form, (sets.get(form) ?? new Set()).add(Number(year)));
  }
  return [...sets].flatMap(([form, years]) =>
    gaps(years).map((year) => form.replace(YEAR_PLACE, String(year))),
  );
}

/** No file name has a slash. */
const YEAR_PLACE = '/';

function gaps(years: ReadonlySet<number>): readonly number[] {
  if (years.size < SMALLEST_SET) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  return Array.from({ length: span }, (_, index) => first + index).filter(
    (year) => !years.has(year),
  );
}
