import type { Flow } from '@/lib/domain/observation';

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['M', 'imports'],
  ['X', 'exports'],
  ['RM', 're-imports'],
  ['RX', 're-exports'],
]);

/** What UN Comtrade also tells of exports and imports: parts of X and M, never to be added. */
const PARTS: ReadonlySet<string> = new Set(['DX', 'FM', 'MIP', 'MOP', 'XIP', 'XOP']);

/** Why domestic exports, foreign imports and goods for processing are not stored. */
export const PART_OF_A_FLOW =
  'domestic exports, foreign imports and goods for processing: parts of exports and imports';

/**
 * The flow of a code, `part` for a part of exports or imports, `null` for no code of UN Comtrade.
 * Re-exports and re-imports are flows of their own, and parts of exports and imports too.
 */
export function comtradeFlow(code: string): Flow | 'part' | null {
  return FLOWS.get(code) ?? (PARTS.has(code) ? 'part' : null);
}
