import { describe, expect, test } from 'vitest';
import { magnitudeOf } from './number';
import { axisUnit, currencyName, currencySign, heldUnit } from './unit';

describe('axisUnit(unit, magnitude)', () => {
  test.each([
    ['USD', 13_282_396, 'million US dollars'],
    ['GBP', 2e9, 'billion pounds sterling'],
    ['AZN', 12, 'AZN'],
  ])('of %s at %d is %s', (currency, value, text) => {
    expect(axisUnit({ currency, multiplier: '1' }, magnitudeOf(value))).toBe(text);
  });
});

describe('heldUnit(unit)', () => {
  test.each([
    ['USD', '1', 'US dollars'],
    ['USD', '1000', 'thousand US dollars'],
    ['GBP', '1000000', 'million pounds sterling'],
    ['PKR', '10000000', '10000000 PKR'],
  ])('of %s by %s is %s', (currency, multiplier, text) => {
    expect(heldUnit({ currency, multiplier })).toBe(text);
  });
});

test('currencyName(currency) and currencySign(currency) fall back to the code', () => {
  expect([currencyName('EUR'), currencySign('EUR')]).toEqual(['euros', '€']);
  expect([currencyName('AZN'), currencySign('AZN')]).toEqual(['AZN', 'AZN\u00a0']);
});
