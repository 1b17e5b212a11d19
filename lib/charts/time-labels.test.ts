import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frequency } from '@/lib/domain/observation';
import { frequencies, periodsOf } from '@/tests/builders/random-record';
import type { PeriodSlot, TextMark } from './plan';
import { textWidth } from './text-width';
import { timeLabels } from './time-labels';

interface Axis {
  readonly frequency: Frequency;
  readonly count: number;
  readonly skipped: number;
  readonly width: number;
  readonly fontSize: number;
}

function labelsOf({ frequency, count, skipped, width, fontSize }: Axis): readonly TextMark[] {
  const step = width / count;
  const slots = periodsOf(frequency, count, skipped).map((period, index): PeriodSlot => ({
    period,
    x: index * step,
    center: (index + 0.5) * step,
  }));
  return timeLabels(slots, { step, y: 400, fontSize });
}

function touching(labels: readonly TextMark[]): readonly string[] {
  return labels.slice(1).flatMap((label, index) => {
    const before = labels[index];
    if (before === undefined) return [];
    const room =
      label.x -
      before.x -
      (textWidth(label.text, label.size) + textWidth(before.text, label.size)) / 2;
    return room > 0 ? [] : [`${before.text} ${label.text}`];
  });
}

const axes: fc.Arbitrary<Axis> = fc.record({
  frequency: frequencies,
  count: fc.integer({ min: 1, max: 400 }),
  skipped: fc.nat(23),
  width: fc.integer({ min: 120, max: 3800 }),
  fontSize: fc.integer({ min: 8, max: 40 }),
});

const COUNTS = Array.from({ length: 400 }, (_, index) => index + 1);

describe('timeLabels(slots, options)', () => {
  test('never touch, whatever the number of periods, their frequency, the width and the letters', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        expect(touching(labelsOf(axis))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['A', 700, 13],
    ['Q', 700, 13],
    ['M', 700, 13],
    ['A', 300, 12],
    ['Q', 300, 12],
    ['M', 300, 12],
  ] as const)(
    'of 1 to 400 periods at %s on %d pixels never touch',
    (frequency, width, fontSize) => {
      const all = COUNTS.flatMap((count) =>
        touching(labelsOf({ frequency, count, skipped: count % 12, width, fontSize })),
      );
      expect(all).toEqual([]);
    },
  );

  test('name every period where there is room', () => {
    const labels = labelsOf({ frequency: 'A', count: 6, skipped: 25, width: 700, fontSize: 13 });
    expect(labels.map(({ text }) => text)).toEqual([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
    ]);
  });

  test('name months as months where there is room', () => {
    const labels = labelsOf({ frequency: 'M', count: 3, skipped: 0, width: 700, fontSize: 13 });
    expect(labels.map(({ text }) => text)).toEqual(['Jan 1990', 'Feb 1990', 'Mar 1990']);
  });

  test('name years under many months, in the middle of each', () => {
    const labels = labelsOf({ frequency: 'M', count: 24, skipped: 0, width: 480, fontSize: 13 });
    expect(labels.map(({ text, x }) => [text, x])).toEqual([
      ['1990', 120],
      ['1991', 360],
    ]);
  });

  test('always name the last period or its year when there are whole years', () => {
    const labels = labelsOf({ frequency: 'A', count: 26, skipped: 6, width: 400, fontSize: 13 });
    expect(labels.at(-1)?.text).toBe('2021');
  });

  test('of any periods are at least one', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        expect(labelsOf(axis).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('of no periods are none', () => {
    expect(timeLabels([], { step: 10, y: 0, fontSize: 13 })).toEqual([]);
  });
});
