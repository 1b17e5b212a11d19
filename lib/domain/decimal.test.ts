import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare, difference, isDecimal, magnitude, product, quotient, sum } from './decimal';

/** Hundredths as text, exact and independent of the decimal library: `-1234` is `-12.34`. */
function fromHundredths(hundredths: bigint): string {
  const size = hundredths < 0n ? -hundredths : hundredths;
  const fraction = String(size % 100n).padStart(2, '0');
  return `${hundredths < 0n ? '-' : ''}${size / 100n}.${fraction}`;
}

const hundredths = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });

describe('sum(values)', () => {
  test('adds exactly where floats do not', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['9007199254740993', '1'])).toBe('9007199254740994');
  });

  test('of one value is that value', () => {
    expect(sum(['11624822'])).toBe('11624822');
  });

  test('takes negative values and zero', () => {
    expect(sum(['1657574', '-11624822', '0'])).toBe('-9967248');
    expect(sum(['5', '-5'])).toBe('0');
  });

  test('is absent where one value is absent', () => {
    expect(sum(['1', null, '2'])).toBeNull();
  });

  test('of nothing is absent, not zero', () => {
    expect(sum([])).toBeNull();
  });

  test('of a text that is no number throws', () => {
    expect(() => sum(['1', 'n/a'])).toThrow();
  });

  test('equals the sum of whole hundredths, in any order', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 30 }), (parts) => {
        const texts = parts.map(fromHundredths);
        const expected = fromHundredths(parts.reduce((a, b) => a + b, 0n));
        expect(compare(sum(texts) ?? '', expected)).toBe(0);
        expect(sum(texts.toReversed())).toBe(sum(texts));
      }),
    );
  });

  test('never writes an exponent', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(isDecimal(sum([fromHundredths(a), fromHundredths(b)]) ?? '')).toBe(true);
      }),
    );
  });
});

describe('difference(a, b)', () => {
  test('is a minus b', () => {
    expect(difference('1585935', '1011192')).toBe('574743');
    expect(difference('1657574', '11624822')).toBe('-9967248');
    expect(difference('0', '0')).toBe('0');
  });

  test('is absent where either side is absent', () => {
    expect(difference(null, '1')).toBeNull();
    expect(difference('1', null)).toBeNull();
    expect(difference(null, null)).toBeNull();
  });

  test('added back to b is a', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const back = sum([difference(fromHundredths(a), fromHundredths(b)), fromHundredths(b)]);
        expect(compare(back ?? '', fromHundredths(a))).toBe(0);
      }),
    );
  });
});

describe('product(a, b)', () => {
  test('is exact', () => {
    expect(product('13.2', '1000000')).toBe('13200000');
    expect(product('-0.1', '0.1')).toBe('-0.01');
    expect(product('12345678901234567890', '1000')).toBe('12345678901234567890000');
  });

  test('with zero is zero', () => {
    expect(compare(product('-5', '0'), '0')).toBe(0);
  });
});

describe('quotient(a, b, decimals)', () => {
  test('rounds half to even', () => {
    expect(quotient('1', '8', 2)).toBe('0.12');
    expect(quotient('3', '8', 2)).toBe('0.38');
    expect(quotient('-1', '8', 2)).toBe('-0.12');
    expect(quotient('5', '2', 0)).toBe('2');
  });

  test('by zero is absent', () => {
    expect(quotient('1', '0', 3)).toBeNull();
    expect(quotient('0', '0.00', 3)).toBeNull();
  });

  test('of zero is zero', () => {
    expect(quotient('0', '7', 3)).toBe('0');
  });

  test('is absent where either side is absent', () => {
    expect(quotient(null, '1', 3)).toBeNull();
    expect(quotient('1', null, 3)).toBeNull();
  });

  test('of a small number by a large one has no exponent', () => {
    expect(quotient('1', '10000000000', 12)).toBe('0.0000000001');
  });

  test('keeps the digits that are asked for', () => {
    expect(quotient('11624822', '3784399', 3)).toBe('3.072');
    expect(quotient('2', '3', 12)).toBe('0.666666666667');
  });
});

describe('compare(a, b)', () => {
  test.each([
    ['-1', '0', -1],
    ['0', '0.00', 0],
    ['10', '9', 1],
    ['13.250', '13.25', 0],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('orders as whole hundredths do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const order = Number(a > b) - Number(a < b);
        expect(compare(fromHundredths(a), fromHundredths(b))).toBe(order);
      }),
    );
  });
});

test('magnitude(a) leaves out the sign', () => {
  expect(magnitude('-9967248')).toBe('9967248');
  expect(magnitude('9967248')).toBe('9967248');
  expect(magnitude('0')).toBe('0');
});

describe('isDecimal(text)', () => {
  test.each(['0', '-1', '1657574', '0.33', '-0.01', '10.10'])('holds for %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  test.each([
    '',
    '-',
    '.5',
    '5.',
    '1e6',
    '+1',
    '1,000',
    '1 000',
    '−1',
    'NaN',
    'Infinity',
    '0x10',
    '1\n',
  ])('does not hold for "%s"', (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  test('holds for every decimal the sums write', () => {
    fc.assert(
      fc.property(hundredths, (a) => {
        expect(isDecimal(fromHundredths(a))).toBe(true);
      }),
    );
  });
});
