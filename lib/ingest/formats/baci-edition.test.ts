import { expect, test } from 'vitest';

import { openedFile } from '@/tests/builders/opened-file';
import { agreedName, baciName } from './baci-edition';

const files = (...names: string[]) => names.map((name) => openedFile(name, ''));

test('baciName(name) reads edition, year and version', () => {
  expect(baciName('BACI_HS17_Y2021_V202301.csv')).toEqual({
    edition: '2017',
    year: 2021,
    version: 'V202301',
  });
  expect(baciName('BACI_HS92_V202401b.zip › BACI_HS92_Y1995_V202401b.csv')).toEqual({
    edition: '1992',
    year: 1995,
    version: 'V202401b',
  });
});

test('baciName(name) is null where a name tells nothing', () => {
  expect(baciName('trade.csv')).toEqual({ edition: null, year: null, version: null });
});

test('agreedName(files) is what all names tell', () => {
  expect(agreedName(files('BACI_HS17_Y2020_V202301.csv', 'BACI_HS17_Y2021_V202301.csv'))).toEqual({
    edition: '2017',
    version: 'V202301',
  });
  expect(agreedName(files('a.csv', 'b.csv'))).toEqual({ edition: null, version: null });
});

test('agreedName(files) refuses two versions', () => {
  const mixed = files('BACI_HS17_Y2020_V202301.csv', 'BACI_HS17_Y2021_V202401.csv');
  expect(() => agreedName(mixed)).toThrow(/V202401.*expected the version of BACI of .*V202301/);
});

test('agreedName(files) refuses two editions', () => {
  const mixed = files('BACI_HS12_Y2020_V202301.csv', 'BACI_HS17_Y2021_V202301.csv');
  expect(() => agreedName(mixed)).toThrow(/"2017", expected the edition .*2012/);
});
