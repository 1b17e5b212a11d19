import { expect, test } from 'vitest';
import { claim } from '@/tests/builders/claim';
import { roundedInterval } from './interval';
import { overlap, rangeOf, rangeProduct, rangeSum, turned, withoutSign } from './ranges';

const range = (from: string, to: string) => ({ from, to });

test('rangeOf(claim, printing) is its printing, or its hedge', () => {
  expect(rangeOf(claim(), roundedInterval)).toMatchObject(range('13150000', '13250000'));
  expect(rangeOf(claim({ hedge: 'approx' }), roundedInterval)).toMatchObject(
    range('12540000', '13860000'),
  );
});

test('ranges add, multiply and turn by their ends', () => {
  expect(rangeSum(range('1', '2'), range('-3', '4'))).toEqual(range('-2', '6'));
  expect(rangeProduct(range('1', '2'), range('1.5', '3'))).toEqual(range('1.5', '6'));
  expect(rangeProduct(range('-1', '2'), range('1.5', '3'))).toEqual(range('0', '6'));
  expect(turned(range('1', '2'))).toEqual(range('-2', '-1'));
});

test('ranges that only touch do not overlap', () => {
  expect(overlap(range('1', '2'), range('2', '3'))).toBe(false);
  expect(overlap(range('1', '2.1'), range('2', '3'))).toBe(true);
});

test('a deficit without its sign keeps its digits', () => {
  expect(withoutSign({ printed: '-10.0', scale: '1' }).printed).toBe('10.0');
  expect(withoutSign({ printed: '10.0', scale: '1' }).printed).toBe('10.0');
});
