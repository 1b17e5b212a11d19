import type { Place } from '@/lib/domain/place';
import type { TradeRow } from '../trade-row';

interface Outside {
  readonly line: number;
  rows: number;
}

/**
 * Counts rows that name a place before its first or after its last year.
 *
 * They are kept: publishers go on using a code for a while, or use it for later years on purpose,
 * and another code would be our guess. The report says how many there are and where they begin.
 */
export class PlaceYears {
  readonly #bounded: ReadonlyMap<string, Place>;
  readonly #outside = new Map<string, Outside>();

  constructor(places: readonly Place[]) {
    const bounded = places.filter((one) => one.entryYear !== null || one.exitYear !== null);
    this.#bounded = new Map(bounded.map((place) => [place.code, place]));
  }

  add({ reporter, partner, line }: TradeRow, year: number): void {
    this.#look(reporter, year, line);
    this.#look(partner, year, line);
  }

  /** One sentence for every place, by code. */
  warnings(): readonly string[] {
    const codes = [...this.#outside.keys()].sort();
    return codes.flatMap((code) => {
      const place = this.#bounded.get(code);
      const found = this.#outside.get(code);
      if (place === undefined || found === undefined) return [];
      const years = `${place.entryYear ?? 'the beginning'} to ${place.exitYear ?? 'now'}`;
      return [
        `${found.rows} rows, the first on line ${found.line}, name ${place.name} (${code}) outside its years, ${years}`,
      ];
    });
  }

  #look(code: string, year: number, line: number): void {
    const place = this.#bounded.get(code);
    if (place === undefined) return;
    const isBefore = place.entryYear !== null && year < place.entryYear;
    const isAfter = place.exitYear !== null && year > place.exitYear;
    if (!isBefore && !isAfter) return;
    const found = this.#outside.get(code);
    if (found === undefined) this.#outside.set(code, { line, rows: 1 });
    else found.rows += 1;
  }
}
