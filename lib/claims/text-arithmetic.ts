import type { ArithmeticCheck } from '@/lib/domain/claim';
import { arithmetic } from './arithmetic';
import { changeArithmetic } from './change-arithmetic';
import { currencyArithmetic } from './currency-arithmetic';
import type { Testable } from './testable';
import { groupClaims } from './trade-key';

/**
 * All that the figures of one text must satisfy among themselves, with whether they do: sums,
 * parts of wholes, changes and increments from their bases, and rates of exchange.
 *
 * Goods, services and parts of trade are apart: a figure is held only against figures of the
 * same scope. In the order in which the text completes them.
 */
export function textArithmetic(statements: readonly Testable[]): readonly ArithmeticCheck[] {
  const scopes = groupClaims(statements, ({ read }) => read.scope ?? 'goods');
  const checks = [...scopes.values()].flatMap((group) => [
    ...arithmetic(group.flatMap(({ claim }) => (claim === null ? [] : [claim]))),
    ...changeArithmetic(group),
    ...currencyArithmetic(group),
  ]);
  const places = new Map(statements.map(({ id }, index) => [id, index]));
  const lastPlace = ({ claimIds }: ArithmeticCheck): number =>
    Math.max(...claimIds.map((id) => places.get(id) ?? -1));
  return checks.toSorted((a, b) => lastPlace(a) - lastPlace(b));
}
