import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactDecimal } from './exact-decimal';

describe('exactDecimal(text)', () => {
  test.each([
    ['0', '0'],
    ['-0', '-0'],
    ['12.50', '12.50'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['24300000000000.123', '24300000000000.123'],
    ['1E3', '1000'],
    ['1.5e+2', '150'],
    ['1.2345e2', '123.45'],
    ['-2.5E-3', '-0.0025'],
    ['4E-2', '0.04'],
    ['0e5', '0'],
    ['12e0', '12'],
  ])('of %s is %s', (text, exact) => {
    expect(exactDecimal(text)).toBe(exact);
  });

  test.each(['', '1.', '.5', '+1', '1,5', ' 1', '0x10', 'NaN', 'INF', '1e999', '1e-401', '1e'])(
    'is null for %j',
    (text) => {
      expect(exactDecimal(text)).toBeNull();
    },
  );

  test('is null for more than 400 digits', () => {
    expect(exactDecimal('1'.repeat(400))).toHaveLength(400);
    expect(exactDecimal('1'.repeat(401))).toBeNull();
  });

  test('has the value of what is written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 30 }),
        (value, exponent) =>
          exactDecimal(`${value}e${exponent}`) === String(value * 10n ** BigInt(exponent)),
      ),
    );
  });
});
