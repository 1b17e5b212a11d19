import { expect, test } from 'vitest';
import { numberAt, readNumber, scaleAt } from './number';
import { tokenize } from './token';

test.each([
  ['1,314', '1314'],
  ['12,9', '12.9'],
  ['1.058', '1.058'],
  ['1,132.8', '1132.8'],
  ['1.132,8', '1132.8'],
  ['16,37,33,66,000', '16373366000'],
  ['3.482.000', '3482000'],
  ['0', '0'],
  ['0,614', '0.614'],
])('readNumber(%s) is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['three', '3'],
  ['twenty-five', '25'],
  ['1 058,3', '1058.3'],
])('numberAt reads %s', (text, value) => {
  expect(numberAt(tokenize(text), 0)?.value).toBe(value);
});

test.each([
  ['lakh crore', '1000000000000'],
  ['crore', '10000000'],
  ['thousand million', '1000000000'],
  ['trn', '1000000000000'],
  ['-billion', '1000000000'],
])('scaleAt reads %s', (text, scale) => {
  expect(scaleAt(tokenize(text), 0)?.scale).toBe(scale);
});

test('scaleAt is absent at any other word', () => {
  expect(scaleAt(tokenize('tonnes'), 0)).toBeNull();
});
