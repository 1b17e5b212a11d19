import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartInput } from './chart-input';
import type { PictureInput, PicturePlan } from './picture-plan';
import { markWidth } from './picture-layout';
import { lineWidth } from './picture-text';
import { planPicture } from './plan-picture';
import {
  AZE_PAK_DATASETS,
  azePak,
  chartInput,
  pakAze,
  record,
  syntheticMonths,
  syntheticYears,
  viewOf,
} from '@/tests/builders/trade-record';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LONG = { reporter: 'Saint Vincent and the Grenadines', partner: 'Bosnia and Herzegovina' };

function picture(input: ChartInput, changes: Partial<PictureInput> = {}): PicturePlan {
  return planPicture({
    input,
    datasets: AZE_PAK_DATASETS,
    size: { width: 1200, height: 675 },
    theme: 'light',
    origin: 'https://bilateral.example',
    path: '/trade/AZE/PAK?from=2015&to=2021',
    ...changes,
  });
}

function boxOf(
  text: string,
  place: { x: number; y: number; size: number; width: number; anchor: string },
): Box {
  const { x, y, size, width, anchor } = place;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name: text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** The place of every word of a picture, from the advance widths of its fonts. */
function boxes(plan: PicturePlan): readonly Box[] {
  const size = plan.fontSize;
  const plain = { size, weight: 400, family: 'sans' } as const;
  const bold = { size, weight: 600, family: 'sans' } as const;
  const lines = [...plan.texts, ...plan.timeLabels].map((mark) =>
    boxOf(mark.text, { ...mark, width: lineWidth(mark.text, mark) }),
  );
  const legends = plan.panels.flatMap((panel) =>
    panel.legend.map((entry) =>
      boxOf(entry.text, {
        x: entry.x,
        y: entry.y,
        size,
        width: lineWidth(entry.text, bold) + 20,
        anchor: 'start',
      }),
    ),
  );
  const ticks = plan.panels.flatMap((panel) =>
    panel.ticks
      .filter((tick) => tick.label !== '')
      .map((tick) =>
        boxOf(tick.label, {
          x: panel.plot.x - 8,
          y: tick.y + size * 0.35,
          size,
          width: lineWidth(tick.label, plain),
          anchor: 'end',
        }),
      ),
  );
  const { mark, day } = plan;
  const days =
    day === null || day.label === ''
      ? []
      : [
          boxOf(day.label, {
            x: day.x + (day.anchor === 'start' ? 5 : -5),
            y: day.labelY,
            size,
            width: lineWidth(day.label, plain),
            anchor: day.anchor,
          }),
        ];
  const own =
    mark === null
      ? []
      : [boxOf('mark', { ...mark, x: mark.right, width: markWidth(mark.size), anchor: 'end' })];
  return [...lines, ...legends, ...ticks, ...days, ...own];
}

function outside(plan: PicturePlan): readonly string[] {
  return boxes(plan)
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > plan.width || bottom > plan.height,
    )
    .map(({ name }) => name);
}

function overlaps(plan: PicturePlan): readonly string[] {
  const all = boxes(plan);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} / ${b.name}`),
  );
}

function words(plan: PicturePlan): string {
  return plan.texts.map(({ text }) => text).join(' ');
}

function sides(): ChartInput {
  const own = azePak();
  return chartInput(own, { view: viewOf(own, { chart: 'sides' }), mirror: pakAze() });
}

const CASES: Readonly<Record<string, ChartInput>> = {
  whole: chartInput(azePak(), { articleDate: '2021-06-11' }),
  'longest names': chartInput(azePak(), { names: LONG, articleDate: '2018-02-11' }),
  'both sides': sides(),
  'both sides of which one is held': { ...sides(), mirror: null },
  'both sides of longest names': { ...sides(), names: LONG },
  'all negative': chartInput(syntheticYears(26, '0', '987654321987')),
  'all absent': chartInput(syntheticYears(5, null, null)),
  'one point': chartInput(syntheticYears(1, '15000000', '3')),
  none: chartInput(record([])),
  turnover: chartInput(azePak(), { view: viewOf(azePak(), { chart: 'turnover' }) }),
  'months of a third of a century': chartInput(syntheticMonths(354)),
};
const NAMES = Object.keys(CASES);
const side = fc.integer({ min: 200, max: 4000 });

describe('planPicture(picture) in every size', () => {
  test.each(NAMES)(
    'keeps all words of "%s" inside and apart',
    (name) => {
      const input = CASES[name] ?? chartInput(azePak());
      fc.assert(
        fc.property(side, side, (width, height) => {
          const plan = picture(input, { size: { width, height } });
          expect(outside(plan)).toEqual([]);
          expect(overlaps(plan)).toEqual([]);
        }),
        {
          numRuns: 60,
          examples: [
            [200, 200],
            [200, 4000],
            [4000, 200],
            [300, 200],
            [1200, 675],
          ],
        },
      );
    },
    30_000,
  );

  test('always keeps title, legend, source and mark', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const plan = picture(chartInput(azePak(), { names: LONG }), { size: { width, height } });
        expect(words(plan)).toContain('reported by');
        expect(words(plan)).toContain('Source:');
        expect(plan.panels[0]?.legend.length).toBeGreaterThan(0);
        expect(plan.width / plan.height).toBeCloseTo(width / height, 6);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('planPicture(picture)', () => {
  test('says unit, period, valuation, publisher and date of retrieval', () => {
    const said = words(picture(chartInput(azePak())));
    expect(said).toContain('Million US dollars, current prices, annual, 2015–2021');
    expect(said).toContain('exports FOB, imports CIF');
    expect(said).toContain('UN Comtrade');
    expect(said).toContain('retrieved 2022');
  });

  test('names incomplete, summed and revised periods', () => {
    const said = words(picture(chartInput(azePak())));
    expect(said).toContain('Hatched: 2017 (incomplete in the source)');
    expect(said).toContain('2018–2021: sum of the chapters held');
    expect(said).toContain('Imports of 2016 revised from 5,170,319 to 5,862,223 US dollars');
  });

  test('notes only what the periods shown need', () => {
    const own = azePak();
    const said = words(
      picture(chartInput(own, { view: viewOf(own, { from: '2018', to: '2021' }) })),
    );
    expect(said).not.toContain('Hatched');
    expect(said).not.toContain('revised');
    expect(said).not.toContain('World Bank');
  });

  test('draws the address under a public origin and none without', () => {
    expect(words(picture(chartInput(azePak())))).toContain('bilateral.example/trade/AZE/PAK');
    const without = picture(chartInput(azePak()), { origin: null });
    expect(words(without)).not.toContain('/trade/');
    expect(without.address).toBeNull();
  });

  test('says that nothing is held instead of drawing a scale of nothing', () => {
    const plan = picture(chartInput(record([])));
    expect(words(plan)).toContain('Nothing is held for these periods.');
    expect(
      plan.panels.flatMap(({ ticks }) => ticks.map(({ label }) => label).filter(Boolean)),
    ).toEqual([]);
  });

  test('drops the balance panel before the subtitle in flat sizes', () => {
    const plan = picture(chartInput(azePak()), { size: { width: 1600, height: 300 } });
    expect(plan.panels.map(({ id }) => id)).toEqual(['flows']);
    expect(words(plan)).toContain('Million US dollars');
  });

  test('uses explicit colours of its theme', () => {
    const plan = picture(chartInput(azePak()), { theme: 'dark' });
    expect(plan.palette.ground).toBe('#15171a');
  });
});
