import type { Decimal } from '@/lib/domain/decimal';
import type { Flow } from '@/lib/domain/observation';

/** The value of a record, and the same goods valued with and without insurance and freight. */
export interface ComtradeValues {
  readonly flow: Flow;
  readonly value: Decimal | null;
  readonly cif: Decimal | null;
  readonly fob: Decimal | null;
}

/**
 * What must be said of a value that is not the one its flow is usually valued by: CIF for imports
 * and FOB for exports. `null` where nothing must. A zero beside a value stands for none told.
 */
export function valuationNote({ flow, value, cif, fob }: ComtradeValues): string | null {
  if (value === null) return null;
  const isInward = flow === 'imports' || flow === 're-imports';
  const told = (one: Decimal | null) => (one === '0' && value !== '0' ? null : one);
  const [usual, other] = isInward ? [told(cif), told(fob)] : [told(fob), told(cif)];
  if (usual === value || (usual === null && other === null)) return null;
  if (other === value) return isInward ? 'valued FOB' : 'valued CIF';
  return 'neither the CIF nor the FOB value that the row tells';
}
