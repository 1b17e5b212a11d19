import type { Dialect } from '../table/dialect';
import { exactNumber } from './exact-number';

const MAY_BE_THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * How the numbers of a publisher's table are read: exactly, with an exponent or without, and with
 * any number of decimals, since its point may yet be moved. `null` for a text that is none, and for
 * one that may as well be a thousand times as much.
 */
export function tableNumber({
  decimal,
  isDecimalAssumed,
}: Pick<Dialect, 'decimal' | 'isDecimalAssumed'>): (text: string) => string | null {
  return (text) => {
    if (decimal === ',' && text.includes('.')) return null;
    const pointed = decimal === ',' ? text.replace(',', '.') : text;
    if (isDecimalAssumed === true && MAY_BE_THOUSANDS.test(pointed)) return null;
    return exactNumber(pointed);
  };
}
