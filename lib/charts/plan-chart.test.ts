import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, parsePeriod } from '@/lib/domain/period';
import { chartInputs } from '@/tests/builders/random-chart';
import { azePak, chartInput, pakAze, syntheticYears, viewOf } from '@/tests/builders/trade-record';
import type { ChartInput } from './chart-input';
import { chartRows } from './chart-rows';
import { PAGE_SIZES, type PageSize } from './page-sizes';
import type { ChartPlan, Layer, PanelPlan } from './plan';
import { planChart } from './plan-chart';
import { pixelOf } from './scale';
import { textWidth } from './text-width';

const RUNS = { numRuns: 80 };
const SIZES: readonly PageSize[] = ['wide', 'narrow'];
const plans = fc.record({ input: chartInputs(60), size: fc.constantFrom(...SIZES) });

const hasBars = (layer: Layer) => (layer.kind === 'bars' ? [layer] : []);
const hasPoints = (layer: Layer) => (layer.kind === 'bars' ? [] : [layer]);

/** Where each value of a panel ends, as pairs of value and pixel. */
function ends(panel: PanelPlan): readonly (readonly [number, number])[] {
  return panel.layers.flatMap((layer) => {
    if (layer.kind !== 'bars') {
      return layer.points.flatMap((point) =>
        point === null ? [] : [[point.value, point.y] as const],
      );
    }
    return layer.isStacked
      ? []
      : layer.bars.map((bar) => [bar.value, bar.value < 0 ? bar.y + bar.height : bar.y] as const);
  });
}

function panelOf(plan: ChartPlan, id: PanelPlan['id']): PanelPlan {
  const panel = plan.panels.find((one) => one.id === id);
  if (panel === undefined) throw new Error(`no panel ${id}`);
  return panel;
}

function layerOf(panel: PanelPlan, key: Layer['key']): Layer {
  const layer = panel.layers.find((one) => one.key === key);
  if (layer === undefined) throw new Error(`no layer ${key}`);
  return layer;
}

describe('planChart(input, size)', () => {
  test('gives every period a slot of its own, in order and evenly', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const { slots, step } = planChart(input, size);
        const rows = chartRows(input);
        expect(slots.map(({ period }) => period)).toEqual(rows.map(({ period }) => period));
        const disorder = slots.slice(1).filter(({ period }, index) => {
          const before = slots[index]?.period ?? period;
          return comparePeriods(parsePeriod(before), parsePeriod(period)) >= 0;
        });
        expect(disorder).toEqual([]);
        const start = slots[0]?.x ?? NaN;
        const uneven = slots.filter(
          (slot, index) => Math.abs(slot.x - start - index * step) > 1e-6,
        );
        expect(uneven).toEqual([]);
      }),
      RUNS,
    );
  });

  test('puts a larger value never lower', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const falls = planChart(input, size).panels.flatMap((panel) => {
          const sorted = ends(panel).toSorted(([a], [b]) => a - b);
          return sorted.slice(1).filter(([, y], index) => y > (sorted[index]?.[1] ?? y) + 1e-6);
        });
        expect(falls).toEqual([]);
      }),
      RUNS,
    );
  });

  test('ends every value at its own pixel of the panel', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const astray = planChart(input, size).panels.flatMap((panel) =>
          ends(panel).filter(
            ([value, y]) => Math.abs(pixelOf(value, panel.domain, panel.plot) - y) > 1e-6,
          ),
        );
        expect(astray).toEqual([]);
      }),
      RUNS,
    );
  });

  test('stands every bar on zero, or on the one below it in a stack', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const floating = planChart(input, size).panels.flatMap((panel) =>
          panel.layers.flatMap(hasBars).flatMap((layer, position) =>
            layer.bars.filter((bar) => {
              const below = layer.isStacked ? panel.layers.slice(0, position).flatMap(hasBars) : [];
              const under = below.flatMap(({ bars }) =>
                bars.filter(({ index }) => index === bar.index),
              );
              const base = under.length === 0 ? panel.zeroY : Math.min(...under.map(({ y }) => y));
              const foot = bar.value < 0 ? bar.y : bar.y + bar.height;
              return Math.abs(foot - base) > 1e-6;
            }),
          ),
        );
        expect(floating).toEqual([]);
      }),
      RUNS,
    );
  });

  test('ends a stack at the total of its parts, and stacks nothing where one is absent', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const turnover = { ...input, view: { ...input.view, chart: 'turnover' as const } };
        const panel = panelOf(planChart(turnover, size), 'turnover');
        const tops = panel.layers.flatMap(hasBars).at(-1)?.bars ?? [];
        const told = chartRows(turnover).flatMap(({ values }, index) =>
          values.exports === null || values.imports === null
            ? []
            : [[index, (values.exports ?? NaN) + (values.imports ?? NaN)] as const],
        );
        expect(tops.map(({ index }) => index)).toEqual(told.map(([index]) => index));
        const astray = told.filter(
          ([, total], place) =>
            !(Math.abs((tops[place]?.y ?? NaN) - pixelOf(total, panel.domain, panel.plot)) < 1e-3),
        );
        expect(astray).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has no mark where a value is absent', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const layers = planChart(input, size).panels.flatMap((panel) => panel.layers);
        const heldAt = (layer: Layer) =>
          layer.values.flatMap((value, index) => (value === null ? [] : [index]));
        const drawnAt = (layer: Layer) =>
          layer.kind === 'bars'
            ? layer.bars.map(({ index }) => index)
            : layer.points.flatMap((point) => (point === null ? [] : [point.index]));
        expect(layers.map(drawnAt)).toEqual(layers.map(heldAt));
      }),
      RUNS,
    );
  });

  test('keeps marks, ticks and labels inside the picture', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const plan = planChart(input, size);
        const { fontSize } = PAGE_SIZES[size];
        const outside = plan.panels.flatMap(({ plot, layers, ticks }) => [
          ...layers
            .flatMap(hasBars)
            .flatMap(({ bars }) =>
              bars.filter(
                (bar) =>
                  bar.x < plot.x - 0.5 ||
                  bar.x + bar.width > plot.x + plot.width + 0.5 ||
                  bar.y < plot.y - 0.01 ||
                  bar.y + bar.height > plot.y + plot.height + 0.01,
              ),
            ),
          ...layers
            .flatMap(hasPoints)
            .flatMap(({ points }) =>
              points.filter(
                (point) =>
                  point !== null &&
                  (point.y < plot.y - 0.01 || point.y > plot.y + plot.height + 0.01),
              ),
            ),
          ...ticks.filter(({ label }) => plot.x - 8 - textWidth(label, fontSize) < 0),
        ]);
        expect(outside).toEqual([]);
        const cut = plan.timeLabels.filter(({ x, text }) => {
          const half = textWidth(text, fontSize) / 2;
          return x - half < 0 || x + half > plan.width + 1;
        });
        expect(cut).toEqual([]);
        expect(Math.max(...plan.panels.map(({ plot }) => plot.y + plot.height))).toBeLessThan(
          plan.height,
        );
      }),
      RUNS,
    );
  });

  test('has finite numbers alone', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const numbers: unknown[] = [];
        JSON.stringify(planChart(input, size), (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return value;
        });
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('puts the dot of a claim at its value, in the slot of its period', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const plan = planChart(input, size);
        const astray = plan.claims.filter((dot) => {
          const claims = input.claims.filter(({ id }) => id === dot.claimId);
          return !claims.some((claim) =>
            plan.panels.some((panel) => {
              const slot = plan.slots.find(({ period }) => period === claim.period);
              const isInSlot =
                slot !== undefined && dot.x >= slot.x - 0.5 && dot.x <= slot.x + plan.step + 0.5;
              const y = pixelOf(claim.value, panel.domain, panel.plot);
              return isInSlot && Math.abs(y - dot.y) < 1e-6;
            }),
          );
        });
        expect(astray).toEqual([]);
      }),
      RUNS,
    );
  });

  test('marks the day of the article inside the period that holds it, or not at all', () => {
    fc.assert(
      fc.property(plans, ({ input, size }) => {
        const { day, slots, step } = planChart(input, size);
        const month = parsePeriod((input.articleDate ?? '1900-01').slice(0, 7));
        const holder = slots.find(({ period }) => {
          const { first, last } = parsePeriod(period);
          return first <= month.first && month.last <= last;
        });
        expect(day === null).toBe(holder === undefined);
        const share = ((day?.x ?? NaN) - (holder?.x ?? NaN)) / step;
        expect(day === null || (share >= 0 && share <= 1)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('planChart(input, size) of the founding record', () => {
  const input = chartInput(azePak(), {
    claims: [
      { id: 'c2', measure: 'exports', period: '2020', value: 1_600_000, label: '$1.6 million' },
      { id: 'c9', measure: 'imports', period: '1990', value: 1, label: 'off the axis' },
    ],
    articleDate: '2021-06-11',
    view: viewOf(azePak(), { claim: 'c2' }),
  });
  const plan = planChart(input, 'wide');

  test('has flows above and the balance in a panel of its own below, both holding zero', () => {
    expect(plan.panels.map(({ id }) => id)).toEqual(['flows', 'balance']);
    expect(panelOf(plan, 'flows').domain).toEqual([0, 16_000_000]);
    expect(panelOf(plan, 'balance').domain).toEqual([-15_000_000, 0]);
    expect(panelOf(plan, 'balance').plot.y).toBeGreaterThan(panelOf(plan, 'flows').zeroY);
  });

  test('tells both panels in one magnitude', () => {
    expect(panelOf(plan, 'flows').ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['0', '10']),
    );
    expect(panelOf(plan, 'balance').ticks.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['−10', '0']),
    );
  });

  test('hatches the incomplete year and keeps its place', () => {
    expect(plan.slots[2]?.period).toBe('2017');
    expect(panelOf(plan, 'flows').hatches).toEqual([
      { index: 2, status: 'incomplete', x: plan.slots[2]?.x, width: plan.step },
    ]);
    expect(layerOf(panelOf(plan, 'flows'), 'exports').values[2]).toBeNull();
  });

  test('draws a claim on its period alone, chosen when it is the view’s', () => {
    expect(plan.claims.map(({ claimId, isChosen }) => [claimId, isChosen])).toEqual([['c2', true]]);
    expect(plan.chosen).toEqual({ x: plan.slots[5]?.x, width: plan.step });
  });

  test('marks 11 June 2021 in the middle of that year', () => {
    const slot = plan.slots[6];
    expect(plan.day?.label).toBe('Article, 11 June 2021');
    expect(plan.day?.x).toBeCloseTo((slot?.x ?? NaN) + (plan.step * (5 + 10 / 31)) / 12, 6);
  });

  test('shows the periods of the range alone', () => {
    const view = viewOf(azePak(), { from: '2018', to: '2020' });
    const { slots } = planChart({ ...input, view }, 'narrow');
    expect(slots.map(({ period }) => period)).toEqual(['2018', '2019', '2020']);
  });
});

describe('planChart(input, size) of both sides', () => {
  const own = azePak();
  const sides: ChartInput = chartInput(own, {
    view: viewOf(own, { chart: 'sides' }),
    mirror: pakAze(),
  });

  test('shades the gap only where both report', () => {
    const { gapBand } = panelOf(planChart(sides, 'wide'), 'exports');
    expect(gapBand?.values).toEqual([
      null,
      null,
      null,
      [808_128, 500_000],
      null,
      [1_657_574, 920_043],
      null,
    ]);
  });

  test('shares one domain between its panels', () => {
    const [one, other] = planChart(sides, 'wide').panels;
    expect(one?.domain).toEqual(other?.domain);
  });

  test('has the own lines alone where the other country has no record, and names no other', () => {
    const plan = planChart({ ...sides, mirror: null }, 'wide');
    const panel = panelOf(plan, 'exports');
    expect(layerOf(panel, 'own exports').values[5]).toBe(1_657_574);
    expect(panel.layers.map(({ key }) => key)).toEqual(['own exports']);
    expect(panel.legend.map(({ text }) => text).join(' ')).not.toContain('Pakistan’s imports');
  });
});

test.each([
  ['all absent', syntheticYears(5, null, null)],
  ['one point', syntheticYears(1, '15000000', '3')],
  ['all negative', syntheticYears(26, '0', '987654321987')],
  ['all zero', syntheticYears(3, '0', '0')],
  ['400 points', syntheticYears(400, '5', '7')],
] as const)('planChart(input, size) of a record with %s keeps its slots', (_, of) => {
  const counts = SIZES.map((size) => planChart(chartInput(of), size).slots.length);
  expect(counts).toEqual([of.rows.length, of.rows.length]);
});
