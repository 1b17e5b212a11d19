import { describe, expect, test } from 'vitest';
import { readPictureSize } from './picture-request';

const read = (query: string) => readPictureSize(new URLSearchParams(query));

describe('readPictureSize(entries)', () => {
  test('is an article’s when nothing is said', () => {
    expect(read('reporter=AZE')).toEqual({
      size: { width: 1200, height: 675, scale: 1 },
      problems: [],
    });
  });

  test('takes both ends of every range', () => {
    expect(read('width=200&height=4000&scale=4').size).toEqual({
      width: 200,
      height: 4000,
      scale: 4,
    });
  });

  test.each(['0', '-1', '199', '4001', '1e9', 'NaN', '1e3', '300.5', '', ' 300', '0300', '٣٠٠'])(
    'names the width %s as wrong',
    (value) => {
      const { size, problems } = readPictureSize([['width', value]]);
      expect(size).toBeNull();
      expect(problems).toEqual([
        { parameter: 'width', value, expected: 'a whole number of pixels from 200 to 4000' },
      ]);
    },
  );

  test.each(['0', '3', '8', '1.5', 'two'])('names the scale %s as wrong', (value) => {
    expect(readPictureSize([['scale', value]]).problems).toEqual([
      { parameter: 'scale', value, expected: 'one of 1, 2, 4' },
    ]);
  });

  test('refuses what is given twice', () => {
    expect(read('width=300&width=400').problems).toEqual([
      { parameter: 'width', value: '400', expected: 'to be given once' },
    ]);
  });

  test('allows 34 Mpx and refuses more', () => {
    expect(read('width=4000&height=2125&scale=2').size).not.toBeNull();
    expect(read('width=4000&height=2126&scale=2').problems[0]?.parameter).toBe('scale');
  });
});
