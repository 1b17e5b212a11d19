// @ts-check

/**
 * The day a text starts with, as YYYY-MM-DD and as it is written there, without regard to a time
 * zone; `null` for any other form, or for a day no calendar has.
 *
 * @param {unknown} text
 * @returns {string | null}
 */
export function isoDate(text) {
  if (typeof text !== 'string') return null;
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${month}-${day}` : null;
}
