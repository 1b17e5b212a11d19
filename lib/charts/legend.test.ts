import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '@/lib/domain/view';
import { legendRows, SWATCH } from './legend';
import { panelSpecs } from './panel-specs';
import type { LegendEntry } from './plan';
import { textWidth } from './text-width';

const SIZES = [
  ['wide', { left: 0, width: 760, fontSize: 13 }],
  ['narrow', { left: 0, width: 358, fontSize: 12 }],
] as const;

const names = fc
  .array(fc.stringMatching(/^[A-Za-zəğışŞ’-]{1,16}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

const endOf = (entry: LegendEntry, fontSize: number): number =>
  entry.x + SWATCH + textWidth(entry.text, fontSize, 'sans bold');

describe.each(SIZES)('legendRows(spec, room) of a %s panel', (_, size) => {
  test('stay within the width whatever the countries are called', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(...CHARTS), (reporter, partner, chart) => {
        const entries = panelSpecs(chart, { reporter, partner })
          .flatMap((spec) => legendRows(spec, { ...size, labels: 'whole' }))
          .flat();
        const ends = entries.map((entry) => endOf(entry, size.fontSize));
        expect(Math.max(...ends)).toBeLessThanOrEqual(size.left + size.width);
        expect(Math.min(...entries.map(({ x }) => x))).toBe(size.left);
      }),
      { numRuns: 200 },
    );
  });

  test('keep every word of every heading, one swatch each, and none over another', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(...CHARTS), (reporter, partner, chart) => {
        const specs = panelSpecs(chart, { reporter, partner });
        const lines = specs.flatMap((spec) => legendRows(spec, { ...size, labels: 'whole' }));
        const told = lines
          .flat()
          .map(({ text }) => text)
          .join(' ');
        const labels = specs.flatMap((spec) => [
          ...spec.series.map(({ label }) => label),
          ...(spec.gapLabel === null ? [] : [spec.gapLabel]),
        ]);
        expect(told).toBe(labels.join(' '));
        expect(lines.flat().filter(({ hasSwatch }) => hasSwatch)).toHaveLength(labels.length);
        const meeting = lines.flatMap((line) =>
          line.filter((entry, index) => {
            const before = line[index - 1];
            return before !== undefined && endOf(before, size.fontSize) > entry.x;
          }),
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('legendRows(spec, room) stand in one line where there is room', () => {
  const [flows] = panelSpecs('flows', { reporter: 'Azerbaijan', partner: 'Pakistan' });
  const lines =
    flows === undefined
      ? []
      : legendRows(flows, { left: 10, width: 700, fontSize: 13, labels: 'whole' });
  expect(lines.map((line) => line.map(({ key, text }) => [key, text]))).toEqual([
    [
      ['exports', 'Azerbaijan’s exports to Pakistan'],
      ['imports', 'Azerbaijan’s imports from Pakistan'],
    ],
  ]);
});
