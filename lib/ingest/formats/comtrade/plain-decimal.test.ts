import { expect, test } from 'vitest';

import { plainDecimal, whyNoValue, withoutNoise, writtenOut } from './plain-decimal';

test('plainDecimal(text) keeps a plain number and drops blanks and zeros that say nothing', () => {
  expect(plainDecimal('52.051')).toBe('52.051');
  expect(plainDecimal('   13.230')).toBe('13.23');
  expect(plainDecimal('6804128143.0')).toBe('6804128143');
  expect(plainDecimal('0')).toBe('0');
  expect(plainDecimal('0.000')).toBe('0');
  expect(plainDecimal('100')).toBe('100');
  expect(plainDecimal('1 ')).toBe('1');
});

test.each([
  ['', 'nothing'],
  ['   ', 'blanks'],
  ['-1', 'a negative number'],
  ['+1', 'a plus'],
  ['1.', 'a point at the end'],
  ['.5', 'a point at the beginning'],
  ['007', 'leading zeros'],
  ['1,5', 'a comma'],
  ['1e5', 'an exponent'],
  ['1.2.3', 'two points'],
  ['0.1234567', 'seven decimals'],
  ['NA', 'a word'],
  ['٣', 'Arabic digits'],
  ['1'.repeat(31), '31 digits'],
])('plainDecimal(%j) is null: %s', (text) => {
  expect(plainDecimal(text)).toBeNull();
});

test('writtenOut(text) moves the point and loses no digit', () => {
  expect(writtenOut('1.25E+3')).toBe('1250');
  expect(writtenOut('1.25e10')).toBe('12500000000');
  expect(writtenOut('7.5E-2')).toBe('0.075');
  expect(writtenOut('0e0')).toBe('0');
  expect(writtenOut('1e20')).toBe('100000000000000000000');
  expect(writtenOut('42')).toBe('42');
  expect(writtenOut('1e400')).toBeNull();
});

test('withoutNoise(text) rounds only what a binary number left over', () => {
  expect(withoutNoise('36521.149999999994')).toBe('36521.15');
  expect(withoutNoise('0.07000000000000001')).toBe('0.07');
  expect(withoutNoise('0.1234567')).toBeNull();
  expect(withoutNoise('12')).toBeNull();
});

test('whyNoValue(text) says what can be done', () => {
  expect(whyNoValue('-5').hint).toMatch(/no sign/);
  expect(whyNoValue('6.8E+09').hint).toMatch(/spreadsheet/);
  expect(whyNoValue('1,234.5').hint).toMatch(/Declare/);
  expect(whyNoValue('0.12345678').expected).toMatch(/6 decimals/);
  expect(whyNoValue('confidential').expected).toMatch(/decimal number/);
});
