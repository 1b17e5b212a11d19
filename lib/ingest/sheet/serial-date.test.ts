import { describe, expect, test } from 'vitest';
import { cellPlace } from './cell-place';
import { serialDate } from './serial-date';

describe('serialDate(serial, dates)', () => {
  test.each([
    ['1', '1900', '1900-01-01'],
    ['59', '1900', '1900-02-28'],
    ['60', '1900', null],
    ['61', '1900', '1900-03-01'],
    ['44197', '1900', '2021-01-01'],
    ['2958465', '1900', '9999-12-31'],
    ['2958466', '1900', null],
    ['0', '1900', null],
    ['-1', '1900', null],
    ['44197.5', '1900', null],
    ['0', '1904', '1904-01-01'],
    ['42735', '1904', '2021-01-01'],
  ] as const)('of %s in the %s system is %s', (serial, dates, date) => {
    expect(serialDate(serial, dates)).toBe(date);
  });
});

describe('cellPlace(reference)', () => {
  test.each([
    ['A1', { row: 1, column: 1 }],
    ['Z9', { row: 9, column: 26 }],
    ['AA10', { row: 10, column: 27 }],
    ['XFD1048576', { row: 1_048_576, column: 16_384 }],
    ['XFE1', null],
    ['XFD1048577', null],
    ['A0', null],
    ['A01', null],
    ['a1', null],
    ['1', null],
    ['A', null],
    ['$A$1', null],
    ['AAAA1', null],
    ['', null],
  ])('of %s is %o', (reference, place) => {
    expect(cellPlace(reference)).toEqual(place);
  });
});
