import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Dialect } from './dialect';
import { numberReader, type NumberForm } from './read-number';

const POINT: NumberForm = { dialect: { decimal: '.', grouping: null }, missing: ['', 'NA', '..'] };
const COMMA: NumberForm = { dialect: { decimal: ',', grouping: null }, missing: [''] };
const EXPONENT: NumberForm = { ...POINT, allowsExponent: true };
const PADDED: NumberForm = { ...POINT, allowsPadding: true };
const ASSUMED: NumberForm = {
  dialect: { decimal: '.', grouping: null, isDecimalAssumed: true },
  missing: [],
};

function grouped(decimal: Dialect['decimal'], grouping: Dialect['grouping']): NumberForm {
  return { dialect: { decimal, grouping }, missing: [] };
}

describe('numberReader(form) reads', () => {
  test.each<readonly [string, string | null, NumberForm]>([
    ['0', '0', POINT],
    ['12', '12', POINT],
    ['-12.50', '-12.50', POINT],
    ['-0.5', '-0.5', POINT],
    ['0.0004', '0.0004', POINT],
    ['0.000000', '0.000000', POINT],
    ['123456789012345678901234567890.123456', '123456789012345678901234567890.123456', POINT],
    ['', null, POINT],
    ['NA', null, POINT],
    ['..', null, POINT],
    ['1234,56', '1234.56', COMMA],
    ['1,234', '1.234', COMMA],
    ['-7', '-7', COMMA],
    ['1,234,567.8', '1234567.8', grouped('.', ',')],
    ['1.234.567,8', '1234567.8', grouped(',', '.')],
    ['1234567,8', '1234567.8', grouped(',', '.')],
    ['1.234', '1234', grouped(',', '.')],
    ['1 234,5', '1234.5', grouped(',', ' ')],
    ['1\u00a0234\u00a0567', '1234567', grouped('.', ' ')],
    ['-1\u2009234', '-1234', grouped('.', ' ')],
    ['1\u202f234', '1234', grouped('.', ' ')],
    ["1'234.5", '1234.5', grouped('.', "'")],
    ['1’234', '1234', grouped('.', "'")],
    ['1.2E7', '12000000', EXPONENT],
    ['1.25e+2', '125', EXPONENT],
    ['-1.5e-3', '-0.0015', EXPONENT],
    ['12.50e1', '125', EXPONENT],
    ['0e5', '0', EXPONENT],
    ['0.001e3', '1', EXPONENT],
    ['       13.235', '13.235', PADDED],
    ['           NA', null, PADDED],
    ['5 ', '5', PADDED],
    ['1234.5', '1234.5', ASSUMED],
    ['0.123', '0.123', ASSUMED],
    ['1234', '1234', ASSUMED],
  ])('%j as %j', (cell, value, form) => {
    expect(numberReader(form)(cell)).toEqual({ value, problem: null });
  });
});

describe('numberReader(form) refuses', () => {
  test.each<readonly [string, string, NumberForm]>([
    ['1e6', 'Write all its digits; a spreadsheet may have shortened it', POINT],
    ['1.01E+05', 'Write all its digits; a spreadsheet may have shortened it', POINT],
    ['+5', 'Leave the plus sign out', POINT],
    ['-0', 'Zero has no sign; the source may have rounded a number to it', POINT],
    ['-0.00', 'Zero has no sign; the source may have rounded a number to it', POINT],
    [' 5', 'Remove the blanks around it', POINT],
    ['5\t', 'Remove the blanks around it', PADDED],
    [' ', 'An absent value is written in another way in this format', POINT],
    ['', 'An absent value is written in another way in this format', ASSUMED],
    ['1_000', 'Leave the underscores out', POINT],
    ['0x10', 'Write it in decimal digits', POINT],
    ['٣٤', 'Write it in the digits 0 to 9', POINT],
    ['１２', 'Write it in the digits 0 to 9', POINT],
    ['inf', 'A result of a calculation that failed is no figure', POINT],
    ['-Infinity', 'A result of a calculation that failed is no figure', POINT],
    ['nan', 'A result of a calculation that failed is no figure', POINT],
    ['007', 'Leave leading zeros out; where they matter it is a code and no number', POINT],
    ['.5', 'Write a digit on both sides of the decimal mark', POINT],
    ['5.', 'Write a digit on both sides of the decimal mark', POINT],
    ['(12)', 'Write a negative number with a minus sign', POINT],
    ['−12', 'Write a minus sign as a hyphen', POINT],
    ['$12', 'Leave the unit out', POINT],
    ['12%', 'Leave the unit out', POINT],
    ['n/a', 'Check the column; a word for an absent value must be one of the format', POINT],
    ['-', 'Check the column; a word for an absent value must be one of the format', POINT],
    ['NULL', 'Check the column; a word for an absent value must be one of the format', POINT],
    ['1.0000004', 'More digits than are held; it is never rounded', POINT],
    ['1'.repeat(31), 'More digits than are held; check the unit', POINT],
    ['1234,56', 'If "," is the decimal mark, declare --decimal ","', POINT],
    ['1234.56', 'If "." is the decimal mark, declare --decimal "."', COMMA],
    ['1,234,567.8', 'If marks stand between thousands, declare --grouping', POINT],
    ['1\u00a0234', 'If marks stand between thousands, declare --grouping', POINT],
    ["1'234", 'If marks stand between thousands, declare --grouping', POINT],
    ['1.234.567', 'If marks stand between thousands, declare --grouping', COMMA],
    ['1,23,456', 'Check the column', grouped('.', ',')],
    ['12,34', 'have three digits; is "," the decimal mark?', grouped('.', ',')],
    ['1 234\u00a0567', 'If marks stand between thousands', grouped('.', ' ')],
    ['1.234', 'ambiguous: declare --decimal', ASSUMED],
    ['1e400', 'More digits than are held', EXPONENT],
    ['1e999999999', 'More digits than are held', EXPONENT],
    ['1e-7', 'More digits than are held', EXPONENT],
    ['-0e1', 'Zero has no sign', EXPONENT],
  ])('%j: %s', (cell, hint, form) => {
    const { value, problem } = numberReader(form)(cell);
    expect(value).toBeNull();
    expect(problem?.hint).toContain(hint);
  });
});

test('numberReader(form) says what it expects', () => {
  expect(numberReader(POINT)('x').problem?.expected).toBe(
    'a number of at most 30 digits and 6 decimals (decimal mark "."), or for an absent one: nothing, NA, ..',
  );
  expect(numberReader(grouped(',', '.'))('x').problem?.expected).toBe(
    'a number of at most 30 digits and 6 decimals (decimal mark ",", grouping mark ".")',
  );
});

test('a number is read back from every way of writing it, digit for digit', () => {
  const whole = fc.bigInt({ min: 0n, max: 10n ** 30n - 1n });
  const decimals = fc.stringMatching(/^\d{0,6}$/);
  const marks = fc.constantFrom<readonly [Dialect['decimal'], Dialect['grouping'], string]>(
    ['.', ',', ','],
    [',', '.', '.'],
    ['.', ' ', '\u202f'],
    [',', ' ', ' '],
    ['.', "'", '’'],
    ['.', null, ''],
  );
  const isKept = (
    digits: bigint,
    fraction: string,
    [decimal, grouping, mark]: readonly [Dialect['decimal'], Dialect['grouping'], string],
  ) => {
    const groups = `${digits}`.replace(/\B(?=(\d{3})+$)/g, mark);
    const written = `${groups}${fraction === '' ? '' : `${decimal}${fraction}`}`;
    expect(numberReader(grouped(decimal, grouping))(written).value).toBe(
      `${digits}${fraction === '' ? '' : `.${fraction}`}`,
    );
  };
  fc.assert(fc.property(whole, decimals, marks, isKept), { numRuns: 1000 });
});
