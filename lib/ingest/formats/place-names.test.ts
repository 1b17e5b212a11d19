import { expect, test } from 'vitest';

import { readCodes } from '@/lib/ingest/read-codes';
import { readPlaceNames } from './place-names';

const names = await readPlaceNames(await readCodes('data/codes'));

test('find(text) takes our code, ISO2, M49 and the English name', () => {
  const texts = ['AZE', 'AZ', '031', 'Azerbaijan', 'azerbaijan', 'WLD', 'Türkiye', 'Turkiye'];

  expect(texts.map(names.find)).toEqual(['AZE', 'AZE', 'AZE', 'AZE', 'AZE', 'WLD', 'TUR', 'TUR']);
});

test('find(text) never guesses: part of a name, a small code, another list’s number', () => {
  const texts = ['Azer', 'aze', 'az', '31', '842', '', 'Korea', 'Sudan (former)'];

  expect(texts.map(names.find)).toEqual(texts.map(() => null));
});

test('find(text) keeps places that are no more apart from those of today', () => {
  expect(names.find('586')).toBe('PAK');
  expect(names.find('736')).toBe('SDN-2011');
  expect(names.find('729')).toBe('SDN');
  expect(names.find('810')).toBe('SUN');
});

test('nearest(text) names up to three places that are spelled alike', () => {
  expect(names.nearest('Pakistn')[0]).toBe('PAK (Pakistan)');
  expect(names.nearest('Azer')[0]).toBe('AZE (Azerbaijan)');
  expect(names.nearest('qqqqqqqqqqqq')).toEqual([]);
  expect(names.nearest('Guine').length).toBeLessThanOrEqual(3);
});
