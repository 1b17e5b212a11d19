import type { ArithmeticKind } from '@/lib/domain/claim';
import { flowTitle } from './chart';

/** What a check inside a text is about: `Azerbaijan’s trade turnover with Pakistan`. */
export function arithmeticTitle(
  kind: ArithmeticKind,
  names: { readonly reporter: string; readonly partner: string },
): string {
  switch (kind) {
    case 'exports + imports = turnover':
      return flowTitle('turnover', names);
    case 'exports − imports = balance':
      return flowTitle('balance', names);
    case 'part ≤ whole':
      return 'A part and its whole';
    case 'base + change = level':
      return 'A change and the figure before it';
    case 'base + increment = level':
      return 'An increase or decrease and the figure before it';
    case 'one rate of exchange':
      return 'Amounts in two currencies';
  }
}
