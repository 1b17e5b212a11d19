import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisNumber,
  exactNumber,
  magnitudeOf,
  MINUS,
  shortNumber,
  signedPercent,
  type Magnitude,
} from './number';

const RUNS = { numRuns: 200 };

/** Decimals of any length as the product writes them. */
const decimals = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.option(fc.stringMatching(/^\d{1,12}$/)),
  )
  .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));

const parseBack = (text: string): string => text.replace(MINUS, '-').replaceAll(',', '');

describe('exactNumber(value)', () => {
  test.each([
    ['0', '0'],
    ['7', '7'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1657574', '1,657,574'],
    ['-9967248', '−9,967,248'],
    ['-123', '−123'],
    ['1234.5678', '1,234.5678'],
    ['0.330', '0.330'],
    ['12345678901234567890.12345', '12,345,678,901,234,567,890.12345'],
    ['-0', '0'],
    ['-0.00', '0.00'],
  ])('of %s is %s', (value, text) => {
    expect(exactNumber(value)).toBe(text);
  });

  test('keeps every digit', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseBack(exactNumber(value))).toBe(value);
      }),
      RUNS,
    );
  });

  test('groups by three, with no hyphen', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(exactNumber(value)).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
      RUNS,
    );
  });
});

describe('magnitudeOf(value)', () => {
  test.each([
    [0, ''],
    [999.9, ''],
    [1000, 'thousand'],
    [-11_624_822, 'million'],
    [1e9, 'billion'],
    [5e15, 'trillion'],
  ])('of %d is "%s"', (value, word) => {
    expect(magnitudeOf(value).word).toBe(word);
  });
});

describe('axisNumber(value, magnitude, step)', () => {
  const million: Magnitude = { units: 1e6, word: 'million' };
  const ones: Magnitude = { units: 1, word: '' };

  test.each([
    [0, million, 5e6, '0'],
    [5e6, million, 5e6, '5'],
    [-2.5e6, million, 5e5, '−2.5'],
    [2e6, million, 5e5, '2.0'],
    [12_000_000_000, million, 2e9, '12,000'],
    [0.25, ones, 0.05, '0.25'],
    [-1e-20, million, 5e5, '0'],
    [20, million, 20, '0.00002'],
  ])('of %d at steps of %o is told shortly', (value, magnitude, step, text) => {
    expect(axisNumber(value, magnitude, step)).toBe(text);
  });

  test('tells neighbouring ticks apart, in order, at any step', () => {
    const ticks = fc.record({
      index: fc.integer({ min: -9, max: 9 }),
      mantissa: fc.constantFrom(1, 2, 5),
      power: fc.integer({ min: -1, max: 12 }),
      magnitude: fc.constantFrom(1, 1e3, 1e6, 1e9, 1e12),
    });
    fc.assert(
      fc.property(ticks, ({ index, mantissa, power, magnitude }) => {
        const step = mantissa * 10 ** power;
        const told = (value: number): number =>
          Number(parseBack(axisNumber(value, { units: magnitude, word: '' }, step)));
        expect(told((index + 1) * step)).toBeGreaterThan(told(index * step));
        expect(told(index * step) * magnitude).toBeCloseTo(index * step, 3);
      }),
      RUNS,
    );
  });
});

describe('shortNumber(value)', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['-12.5', '−12.5'],
    ['1657574', '1.66 million'],
    ['11624822', '11.6 million'],
    ['-9967248', '−9.97 million'],
    ['13282396', '13.3 million'],
    ['479426', '479 thousand'],
    ['999999', '1.00 million'],
    ['9999999', '10.0 million'],
    ['99960000', '100 million'],
    ['2500000000000', '2.50 trillion'],
  ])('of %s is %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });

  test('has three significant digits from a thousand on, and the sign of its value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_000_000_000_000 }),
        fc.boolean(),
        (size, isNegative) => {
          const text = shortNumber(String(isNegative ? -size : size));
          expect(text.startsWith(MINUS)).toBe(isNegative);
          expect(text).toMatch(
            /^−?(\d\.\d\d|\d\d\.\d|\d\d\d) (thousand|million|billion|trillion)$/,
          );
        },
      ),
      RUNS,
    );
  });
});

describe('signedPercent(value)', () => {
  test.each([
    ['4.1', '+4.1\u202f%'],
    ['-19.5', '−19.5\u202f%'],
    ['0.0', '0.0\u202f%'],
    ['-0.0', '0.0\u202f%'],
    ['12345.6', '+12,345.6\u202f%'],
  ])('of %s has its sign', (value, text) => {
    expect(signedPercent(value)).toBe(text);
  });
});
