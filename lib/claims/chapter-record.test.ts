import { expect, test } from 'vitest';
import { dataset, totals } from '@/tests/builders/observation';
import { chapterRecord } from './chapter-record';

const asked = { reporter: 'AZE', partner: 'PAK', frequency: 'A', datasets: [dataset()] } as const;
const observations = [
  ...totals('2018', '900', null, { product: '52' }),
  ...totals('2020', '1222129', '83066', { product: '52' }),
  ...totals('2020', null, '30993', { product: '30' }),
  ...totals('2020', '1657574', '11624822'),
];

test('chapterRecord(held) has the figures of the chapter alone, gaps missing', () => {
  const record = chapterRecord({ ...asked, chapter: '52', observations });
  expect(record?.rows.map(({ period, exports }) => [period, exports.value])).toEqual([
    ['2018', '900'],
    ['2019', null],
    ['2020', '1222129'],
  ]);
  expect(record?.rows[0]?.imports).toMatchObject({ value: null, status: 'missing' });
});

test('a chapter that is not held has no record', () => {
  expect(chapterRecord({ ...asked, chapter: '87', observations })).toBeNull();
});
