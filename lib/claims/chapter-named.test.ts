import { expect, test } from 'vitest';
import type { Chapter } from '@/lib/domain/product';
import { chapterNamed } from './chapter-named';

const CHAPTERS: readonly Chapter[] = [
  { code: '09', name: 'Coffee, tea and spices' },
  { code: '10', name: 'Cereals' },
  { code: '26', name: 'Ores, slag and ash' },
  { code: '30', name: 'Pharmaceutical products' },
  { code: '31', name: 'Fertilisers' },
  { code: '42', name: 'Leather goods and bags' },
  { code: '52', name: 'Cotton' },
  { code: '61', name: 'Clothing, knitted' },
  { code: '72', name: 'Iron and steel' },
  { code: '73', name: 'Articles of iron or steel' },
];

test.each([
  ['cotton', '52'],
  ['Cotton', '52'],
  ['pharmaceuticals', '30'],
  ['pharmaceutical products', '30'],
  ['cereals', '10'],
  ['fertilizers', '31'],
  ['ore, slag and ash', '26'],
  ['knitted clothing', '61'],
  ['iron and steel', '72'],
  ['articles of iron and steel', '73'],
  ['spices, coffee and tea', '09'],
])('"%s" names chapter %s', (phrase, code) => {
  expect(chapterNamed(phrase, CHAPTERS)).toBe(code);
});

test.each(['rice', 'tea', 'cotton products', 'steel', 'leather goods', 'non-oil', 'products', ''])(
  '"%s" names no chapter',
  (phrase) => {
    expect(chapterNamed(phrase, CHAPTERS)).toBeNull();
  },
);

test('a name two chapters share names neither, another name of one chapter names it', () => {
  const medicines = { code: '30', name: 'Medicines' };
  expect(chapterNamed('medicines', [...CHAPTERS, medicines])).toBe('30');
  expect(chapterNamed('medicines', [medicines, { code: '29', name: 'Medicines' }])).toBeNull();
  expect(chapterNamed('cotton', [])).toBeNull();
});
