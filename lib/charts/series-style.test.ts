import { expect, test } from 'vitest';
import { PALETTES } from './palette';
import { barFill, seriesStyle } from './series-style';

const palette = PALETTES.light;

test('seriesStyle(key, palette) gives each flow one colour on every chart', () => {
  const exports = ['exports', 'own exports', 'mirror exports'] as const;
  const imports = ['imports', 'own imports', 'mirror imports'] as const;
  expect(new Set(exports.map((key) => seriesStyle(key, palette).color))).toEqual(
    new Set([palette.exports]),
  );
  expect(new Set(imports.map((key) => seriesStyle(key, palette).color))).toEqual(
    new Set([palette.imports]),
  );
});

test('seriesStyle(key, palette) dashes the other country’s record alone', () => {
  const keys = [
    'own exports',
    'mirror imports',
    'own imports',
    'mirror exports',
    'balance',
  ] as const;
  expect(keys.map((key) => seriesStyle(key, palette).dash !== null)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('barFill(key, value, palette) hatches a deficit and fills a surplus', () => {
  const wide = { ...palette, idPrefix: 'wide-' };
  expect(barFill('balance', -1, wide)).toBe('url(#wide-deficit)');
  expect(barFill('balance', 1, wide)).toBe(palette.balance);
  expect(barFill('balance', 0, wide)).toBe(palette.balance);
  expect(barFill('exports', 1, wide)).toBe(palette.exports);
});
