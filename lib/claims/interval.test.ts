import { expect, test } from 'vitest';
import {
  around,
  containsAmount,
  lastDigit,
  roundedInterval,
  statedAmount,
  truncatedInterval,
} from './interval';

const million = (printed: string) => ({ printed, scale: '1000000' });

test('roundedInterval(13.2) is closed at 13.15 and open at 13.25', () => {
  const interval = roundedInterval(million('13.2'));
  expect(interval).toEqual({
    from: '13150000',
    to: '13250000',
    includesFrom: true,
    includesTo: false,
  });
  expect(containsAmount(interval, '13150000')).toBe(true);
  expect(containsAmount(interval, '13149999.999')).toBe(false);
  expect(containsAmount(interval, '13249999.999')).toBe(true);
  expect(containsAmount(interval, '13250000')).toBe(false);
});

test('truncatedInterval(13.2) is [13.2, 13.3)', () => {
  expect(truncatedInterval(million('13.2'))).toMatchObject({ from: '13200000', to: '13300000' });
});

test('roundedInterval(−13.2) is the mirror, closed at the end nearer to zero', () => {
  expect(roundedInterval(million('-13.2'))).toEqual({
    from: '-13250000',
    to: '-13150000',
    includesFrom: false,
    includesTo: true,
  });
  expect(truncatedInterval(million('-13.2'))).toMatchObject({ from: '-13300000', to: '-13200000' });
});

test('printed zeros count as digits', () => {
  expect(roundedInterval(million('40.0'))).toMatchObject({ from: '39950000', to: '40050000' });
  expect(roundedInterval(million('40'))).toMatchObject({ from: '39500000', to: '40500000' });
  expect(roundedInterval({ printed: '694940', scale: '1' })).toMatchObject({ from: '694939.5' });
});

test('a printed zero is open on both sides', () => {
  expect(roundedInterval(million('0.0'))).toEqual({
    from: '-50000',
    to: '50000',
    includesFrom: false,
    includesTo: false,
  });
});

test('lastDigit(figure) is the worth of one unit of the last digit', () => {
  expect(lastDigit(million('13.2'))).toBe('100000');
  expect(lastDigit(million('13'))).toBe('1000000');
  expect(lastDigit({ printed: '0.694', scale: '1000000000' })).toBe('1000000');
});

test('statedAmount(figure) is in units', () => {
  expect(statedAmount(million('-9.97'))).toBe('-9970000');
});

test('around(figure, reach) is closed on both sides and measured from zero', () => {
  expect(around(million('-10'), { inward: '1', outward: '2' })).toEqual({
    from: '-10000002',
    to: '-9999999',
    includesFrom: true,
    includesTo: true,
  });
});
