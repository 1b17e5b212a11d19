import { expect, test } from 'vitest';
import { recordOf } from '@/tests/builders/record';
import { mirror, mirrorMeasure } from './mirror';
import { UnitMismatchError } from './unit-mismatch-error';

const azerbaijan = recordOf({
  figures: [
    ['2019', '294491', '14440948'],
    ['2020', '1657574', '11624822'],
    ['2021', '5', '0'],
  ],
});
const pakistan = recordOf({
  reporter: 'PAK',
  partner: 'AZE',
  figures: [
    ['2018', '14043802', '877724'],
    ['2020', '3784399', '920043'],
    ['2021', '0', null],
  ],
});

test('mirror(own, partner) puts our exports beside their imports', () => {
  const row = mirror(azerbaijan, pakistan).find(({ period }) => period === '2020');
  expect(row?.exports).toMatchObject({
    own: { value: '1657574' },
    partner: { value: '920043' },
    difference: '737531',
    ratio: '1.802',
  });
  expect(row?.imports).toMatchObject({ difference: '7840423', ratio: '3.072' });
});

test('mirror covers every period of either record and keeps gaps', () => {
  const rows = mirror(azerbaijan, pakistan);
  expect(rows.map(({ period }) => period)).toEqual(['2018', '2019', '2020', '2021']);
  expect(rows[0]?.exports).toMatchObject({
    own: { value: null, status: 'missing' },
    partner: { value: '877724' },
    difference: null,
    ratio: null,
  });
});

test('a ratio to zero is absent, its difference is not', () => {
  const row = mirror(azerbaijan, pakistan).at(-1);
  expect(row?.imports).toMatchObject({ difference: '0', ratio: null });
  expect(row?.exports).toMatchObject({ difference: null, ratio: null });
});

test('mirror refuses two units', () => {
  const pounds = recordOf({
    reporter: 'PAK',
    partner: 'AZE',
    figures: [['2020', '1', '1']],
    dataset: { unit: { currency: 'GBP', multiplier: '1000000' } },
  });
  expect(() => mirror(azerbaijan, pounds)).toThrow(UnitMismatchError);
});

test('mirror refuses a record that is not the mirror', () => {
  expect(() => mirror(azerbaijan, azerbaijan)).toThrow('is not the mirror of AZE-PAK A');
});

test('mirrorMeasure(measure) changes the flows and leaves the rest', () => {
  expect(mirrorMeasure('exports')).toBe('imports');
  expect(mirrorMeasure('imports')).toBe('exports');
  expect(mirrorMeasure('balance')).toBe('balance');
  expect(mirrorMeasure('turnover')).toBe('turnover');
});
