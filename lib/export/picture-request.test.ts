import { describe, expect, test } from 'vitest';
import { readPictureSize } from './picture-request';

const read = (query: string) => readPictureSize(new URLSearchParams(query));
const onPaper = (query: string) => readPictureSize(new URLSearchParams(query), 'paper');

describe('readPictureSize(entries)', () => {
  test('is an article’s when nothing is said', () => {
    expect(read('reporter=AZE')).toEqual({
      size: { width: 1200, height: 675, scale: 1, words: 1 },
      problems: [],
    });
  });

  test('takes both ends of every range', () => {
    expect(read('width=200&height=4000&zoom=4&size=0.75').size).toEqual({
      width: 200,
      height: 4000,
      scale: 4,
      words: 0.75,
    });
    expect(read('size=2').size?.words).toBe(2);
  });

  test.each([
    ['article', 1200, 675],
    ['square', 1080, 1080],
    ['portrait', 1080, 1350],
    ['wide', 1920, 1080],
    ['slide', 1600, 900],
  ])('knows the preset %s', (preset, width, height) => {
    expect(read(`preset=${preset}`).size).toMatchObject({ width, height });
  });

  test('refuses a preset it does not know, and one beside a width or height', () => {
    expect(read('preset=poster').problems).toEqual([
      {
        parameter: 'preset',
        value: 'poster',
        expected: 'one of article, square, portrait, wide, slide',
      },
    ]);
    expect(read('preset=square&height=300').problems).toEqual([
      {
        parameter: 'preset',
        value: 'square',
        expected: 'either a preset, or width and height',
      },
    ]);
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

  test.each(['0', '3', '8', '1.5', 'two', ''])('names the zoom %s as wrong', (value) => {
    expect(readPictureSize([['zoom', value]]).problems).toEqual([
      { parameter: 'zoom', value, expected: 'the pixel density, one of 1, 2, 4' },
    ]);
  });

  test.each(['0', '0.7', '2.1', '2.25', '1e0', '3', '1.234', ''])(
    'names the size of words %s as wrong',
    (value) => {
      expect(readPictureSize([['size', value]]).problems[0]).toMatchObject({
        parameter: 'size',
        expected: 'the size of words and lines, 0.75 to 2, 1 as usual',
      });
    },
  );

  test('keeps the meaning of scale in older addresses, and says its new name when it is wrong', () => {
    expect(read('scale=2').size).toEqual(read('zoom=2').size);
    expect(read('scale=1.5').problems[0]?.expected).toContain('its name is now zoom');
    expect(read('scale=2&zoom=2').problems[0]).toMatchObject({
      parameter: 'scale',
      expected: 'zoom alone, of which scale is the old name',
    });
  });

  test('refuses what is given twice', () => {
    expect(read('width=300&width=400').problems).toEqual([
      { parameter: 'width', value: '400', expected: 'to be given once' },
    ]);
  });

  test('allows 34 Mpx and refuses more', () => {
    expect(read('width=4000&height=2125&zoom=2').size).not.toBeNull();
    expect(read('width=4000&height=2126&zoom=2').problems[0]?.parameter).toBe('zoom');
    expect(read('width=4000&height=2126&scale=2').problems[0]?.parameter).toBe('scale');
  });

  test('knows pixels alone on a screen', () => {
    expect(read('unit=px').size).not.toBeNull();
    expect(read('unit=mm').problems[0]?.expected).toBe('px; only PDFs have mm');
  });
});

describe('readPictureSize(entries, "paper")', () => {
  test('reads millimetres, one of them 96 pixels in 25.4', () => {
    const { size } = onPaper('width=254&height=127');
    expect(size?.width).toBeCloseTo(960, 9);
    expect(size?.height).toBeCloseTo(480, 9);
  });

  test('reads pixels when it is told to, and presets as they are', () => {
    expect(onPaper('width=800&height=500&unit=px').size).toMatchObject({ width: 800, height: 500 });
    expect(onPaper('preset=portrait').size).toMatchObject({ width: 1080, height: 1350 });
    expect(onPaper('').size).toMatchObject({ width: 1200, height: 675 });
  });

  test('takes both ends and one decimal, and refuses the rest', () => {
    expect(onPaper('width=50&height=1000').size).not.toBeNull();
    expect(onPaper('width=88.9').size).not.toBeNull();
    expect(onPaper('width=49.9').size).toBeNull();
    expect(onPaper('width=1000.1').size).toBeNull();
    expect(onPaper('width=88.95').size).toBeNull();
    expect(onPaper('unit=inch').problems[0]?.expected).toBe('one of mm, px');
  });
});
