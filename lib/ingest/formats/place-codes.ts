import type { Place } from '@/lib/domain/place';
import type { Codes } from '../read-codes';

/** The place a number of UN Comtrade or BACI stands for, `004` being `4`; `null` when none is known. */
export function areaOf(codes: Pick<Codes, 'areas'>, text: string): Place | null {
  const code = text.trim();
  if (!/^\d{1,3}$/.test(code)) return null;
  return codes.areas.get(String(Number(code))) ?? null;
}

/** True when a place was there in a year; its first and last years count. */
export function wasThere(place: Place, year: number): boolean {
  const { entryYear, exitYear } = place;
  return (entryYear === null || year >= entryYear) && (exitYear === null || year <= exitYear);
}
