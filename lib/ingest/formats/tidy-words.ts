import type { Valuation } from '@/lib/domain/dataset';
import type { Flow } from '@/lib/domain/observation';

/** What an own table must have. */
export const TIDY_REQUIRED = ['reporter', 'partner', 'flow', 'period', 'value'] as const;

/** What an own table may have besides. */
export const TIDY_OPTIONAL = [
  'product',
  'frequency',
  'status',
  'basis',
  'absent_chapters',
  'note',
  'currency',
  'unit',
  'valuation',
  'source',
] as const;

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['exports', 'exports'],
  ['export', 'exports'],
  ['x', 'exports'],
  ['imports', 'imports'],
  ['import', 'imports'],
  ['m', 'imports'],
  ['re-exports', 're-exports'],
  ['re-export', 're-exports'],
  ['rx', 're-exports'],
  ['re-imports', 're-imports'],
  ['re-import', 're-imports'],
  ['rm', 're-imports'],
]);

/** The flow a word means, whatever its case: `exports`, `Export`, `X`; `null` for any other. */
export function flowOfWord(word: string): Flow | null {
  return FLOWS.get(word.toLowerCase()) ?? null;
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['unit', 0],
  ['units', 0],
  ['thousand', 3],
  ['thousands', 3],
  ['million', 6],
  ['millions', 6],
  ['billion', 9],
  ['billions', 9],
]);

/** The power of ten that a unit stands for: `1000`, `thousand`, `Thousands`; `null` for any other. */
export function powerOfWord(word: string): number | null {
  if (/^10{0,12}$/.test(word)) return word.length - 1;
  return POWERS.get(word.toLowerCase()) ?? null;
}

const VALUATIONS: readonly Valuation[] = ['FOB', 'CIF', 'FAS', 'customs value', 'unknown'];

/** The valuation a word means, whatever its case; `null` for any other. */
export function valuationOfWord(word: string): Valuation | null {
  return VALUATIONS.find((known) => known.toLowerCase() === word.toLowerCase()) ?? null;
}
