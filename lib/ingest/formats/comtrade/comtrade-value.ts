import type { Decimal } from '@/lib/domain/decimal';
import type { ComtradeCells } from './comtrade-cells';
import { remark, type Findings } from './comtrade-findings';
import { plainDecimal, whyNoValue, withoutNoise } from './plain-decimal';

/**
 * The value in a column, `null` when the cell is empty. What a binary number left behind the sixth
 * decimal is taken away, and counted where there are findings.
 *
 * @throws {FileError} when the cell holds anything else than a decimal number of zero or more.
 */
export function comtradeValue(
  cells: ComtradeCells,
  column: 'primaryValue' | 'cifvalue' | 'fobvalue',
  findings: Findings | null,
): Decimal | null {
  const text = cells.number(column);
  if (text === '') return null;
  const plain = plainDecimal(text);
  if (plain !== null) return plain;
  const rounded = withoutNoise(text);
  if (rounded === null) throw cells.problem(column, whyNoValue(cells.text(column)));
  if (findings !== null) remark(findings, 'rounded');
  return rounded;
}
