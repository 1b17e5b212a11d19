import { unitName, type Unit } from './dataset';

/** Figures in different units were about to be compared or put in one series. Names the units. */
export class UnitMismatchError extends Error {
  override readonly name = 'UnitMismatchError';
  constructor(units: readonly Unit[]) {
    const names = [...new Set(units.map(unitName))];
    super(`Figures in ${names.join(' and ')} cannot be put together; one unit is expected`);
  }
}
