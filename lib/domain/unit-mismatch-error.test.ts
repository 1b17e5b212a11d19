import { expect, test } from 'vitest';
import { UnitMismatchError } from './unit-mismatch-error';

test('UnitMismatchError(units) names each unit once', () => {
  const dollars = { currency: 'USD', multiplier: '1' };
  const error = new UnitMismatchError([
    dollars,
    { currency: 'GBP', multiplier: '1000000' },
    dollars,
  ]);
  expect(error.message).toBe(
    'Figures in USD and GBP million cannot be put together; one unit is expected',
  );
  expect(error.name).toBe('UnitMismatchError');
});
