import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorDifference, contrast, lightness, type Sight } from '@/tests/builders/color';
import { pagePalette, PALETTES } from './palette';

const STYLES = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const VALUE = /--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;

/** The colours of the style sheet by name, light then dark. */
const PAGE = new Map(
  [...STYLES.matchAll(VALUE)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

const THEMES = ['light', 'dark'] as const;
const MARKS = ['exports', 'imports', 'balance', 'accent', 'hatch', 'zero'] as const;
const TEXTS = ['ink', 'quiet', 'accent'] as const;
const SIGHTS: readonly Sight[] = ['full', 'protanopia', 'deuteranopia', 'tritanopia'];

describe.each(THEMES)('PALETTES.%s', (theme) => {
  const palette = PALETTES[theme];

  test.each(MARKS)('draws %s at 3:1 or more against its ground', (mark) => {
    expect(contrast(palette[mark], palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(TEXTS)('writes in %s at 4.5:1 or more against its ground', (text) => {
    expect(contrast(palette[text], palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps links of the page at 4.5:1 or more', () => {
    expect(contrast(PAGE.get('link')?.[theme] ?? '', palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps exports and imports apart in lightness', () => {
    const apart = Math.abs(lightness(palette.exports) - lightness(palette.imports));
    expect(apart).toBeGreaterThanOrEqual(20);
  });

  test.each(SIGHTS)('keeps exports and imports apart for readers with sight: %s', (sight) => {
    expect(colorDifference(palette.exports, palette.imports, sight)).toBeGreaterThanOrEqual(20);
  });

  test('keeps the two flows from the ground for every sight', () => {
    const seen = SIGHTS.flatMap((sight) =>
      [palette.exports, palette.imports].map((flow) =>
        colorDifference(flow, palette.ground, sight),
      ),
    );
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(20);
  });

  test('has the colours of the style sheet', () => {
    const { idPrefix, ...colors } = palette;
    const page = Object.keys(colors).map((name) => [name, PAGE.get(name)?.[theme]]);
    expect(Object.fromEntries(page)).toEqual(colors);
    expect(idPrefix).toBe('');
  });
});

test('pagePalette(idPrefix) names a variable of the style sheet for every role', () => {
  const { idPrefix, ...roles } = pagePalette('wide-');
  expect(idPrefix).toBe('wide-');
  expect(Object.keys(roles)).toEqual(Object.keys(PALETTES.light).slice(1));
  expect(Object.values(roles)).toEqual(Object.keys(roles).map((name) => `var(--${name})`));
});

test('contrast(one, other) of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});
