import type { Dialect } from '../table/dialect';
import { exactNumber, isHeldExactly } from './exact-number';

/**
 * How the numbers of a table in the given dialect are read: exactly, or `null` for a text that is
 * none, has its group marks in wrong places, or, unless that is for later, more decimals than the
 * store holds.
 */
export function tableNumber(
  dialect: Pick<Dialect, 'decimal' | 'grouping'>,
  { heldExactly }: { readonly heldExactly: boolean } = { heldExactly: true },
): (text: string) => string | null {
  const { decimal, grouping } = dialect;
  const group = grouping === ' ' ? '[ \u00A0\u2009\u202F]' : `\\${grouping ?? ''}`;
  const form =
    grouping === null ? null : new RegExp(`^-?\\d{1,3}(${group}\\d{3})+(\\${decimal}\\d+)?$`, 'u');
  const marks = grouping === null ? null : new RegExp(group, 'gu');
  return (text) => {
    const isGrouped = form?.test(text) ?? false;
    const plain = isGrouped && marks !== null ? text.replace(marks, '') : text;
    if (decimal === ',' && plain.includes('.')) return null;
    const value = exactNumber(decimal === ',' ? plain.replace(',', '.') : plain);
    return value === null || (heldExactly && !isHeldExactly(value)) ? null : value;
  };
}
