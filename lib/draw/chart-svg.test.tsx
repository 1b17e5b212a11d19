import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ChartInput } from '@/lib/charts/chart-input';
import { PAGE_SIZES } from '@/lib/charts/page-sizes';
import { pagePalette } from '@/lib/charts/palette';
import { planChart } from '@/lib/charts/plan-chart';
import { chartInputs } from '@/tests/builders/random-chart';
import {
  azePak,
  chartInput,
  pakAze,
  syntheticMonths,
  syntheticYears,
  viewOf,
} from '@/tests/builders/trade-record';
import { PageChartSvg, PageOverlaySvg } from './chart-svg';
import { toMarkup } from './markup';

const { DOMParser } = new JSDOM('').window;

function drawn(input: ChartInput): string {
  const plan = planChart(input, 'narrow');
  const props = { plan, palette: pagePalette('narrow-'), fontSize: PAGE_SIZES.narrow.fontSize };
  return toMarkup(
    <div>
      <PageChartSvg {...props} />
      <PageOverlaySvg {...props} />
    </div>,
  );
}

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'image/svg+xml');

/** The bars of the series at a place, one box of a path each. */
function barsOf(xml: Document, place: string): readonly string[] {
  return [...xml.querySelectorAll(`${place} path[data-form=bars]`)].flatMap(
    (path) => path.getAttribute('d')?.match(/M[^z]+z/g) ?? [],
  );
}

/** Attributes of a drawing that hold no number where one belongs. */
function broken(markup: string): readonly string[] {
  return markup.match(/[\w-]+="[^"]*(NaN|Infinity|undefined|null)[^"]*"/g) ?? [];
}

const names = fc.record({
  reporter: fc.string({ unit: 'binary', maxLength: 60 }),
  partner: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('<b onload="x">&')),
});

describe('a chart as SVG', () => {
  test('is well-formed XML whatever the countries are called', () => {
    const chart = fc.constantFrom('flows', 'sides', 'balance', 'turnover');
    fc.assert(
      fc.property(names, chart, (called, kind) => {
        const own = azePak();
        const view = viewOf(own, { chart: kind });
        const xml = parsed(drawn(chartInput(own, { names: called, view, mirror: pakAze() })));
        expect(xml.querySelector('parsererror, b')).toBeNull();
        expect(xml.querySelectorAll('svg')).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  test('has no number that is none, whatever the record', () => {
    fc.assert(
      fc.property(chartInputs(40), (input) => {
        const { claims, ...rest } = input;
        const plain = claims.map((claim) => ({ ...claim, label: '' }));
        expect(broken(drawn({ ...rest, claims: plain }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['all absent', syntheticYears(5, null, null)],
    ['one point', syntheticYears(1, '15000000', '3')],
    ['all negative', syntheticYears(26, '0', '987654321987')],
    ['all zero', syntheticYears(3, '0', '0')],
    ['400 years', syntheticYears(400, '5', '7')],
    ['400 months', syntheticMonths(400)],
  ] as const)('of a record with %s has no number that is none', (_, of) => {
    const kinds = ['flows', 'balance', 'turnover', 'sides'] as const;
    const drawings = kinds.map((chart) => drawn(chartInput(of, { view: viewOf(of, { chart }) })));
    expect(drawings.flatMap(broken)).toEqual([]);
    expect(drawings.map((markup) => parsed(markup).querySelector('parsererror'))).toEqual(
      kinds.map(() => null),
    );
  });

  test('is an image whose name holds the exact figures', () => {
    const svg = parsed(drawn(chartInput(azePak()))).querySelector('svg[role=img]');
    expect(svg?.getAttribute('aria-label')).toContain('exports 1,657,574, imports 11,624,822');
  });

  test('has a bar for each value and none for the incomplete year', () => {
    const xml = parsed(drawn(chartInput(azePak())));
    expect(barsOf(xml, '[data-series=exports]')).toHaveLength(6);
    expect(barsOf(xml, '[data-panel=flows] [data-series=imports]')).toHaveLength(6);
    expect(xml.querySelectorAll('[data-status=incomplete]')).toHaveLength(2);
  });

  test('has the same marks when all values are a thousand times as large', () => {
    const marksOf = (markup: string) =>
      [...parsed(markup).querySelectorAll('rect, path, circle')].map(({ outerHTML }) => outerHTML);
    const small = drawn(chartInput(syntheticYears(6, '12000', '34000')));
    const large = drawn(chartInput(syntheticYears(6, '12000000', '34000000')));
    expect(marksOf(large)).toEqual(marksOf(small));
  });

  test('keeps ids of two sizes on one page apart', () => {
    const ids = (size: 'wide' | 'narrow') => {
      const plan = planChart(chartInput(azePak()), size);
      const markup = toMarkup(
        <PageChartSvg plan={plan} palette={pagePalette(`${size}-`)} fontSize={13} />,
      );
      return [...parsed(markup).querySelectorAll('[id]')].map(({ id }) => id);
    };
    expect(new Set([...ids('wide'), ...ids('narrow')]).size).toBe(4);
  });

  test('draws each claim as a dot that is read by no screen reader', () => {
    const claims = [
      { id: 'c2', measure: 'exports', period: '2020', value: 1_600_000, label: '$1.6 million' },
    ] as const;
    const overlay = parsed(drawn(chartInput(azePak(), { claims }))).querySelector(
      'svg[aria-hidden=true]',
    );
    expect(overlay?.querySelectorAll('circle[data-claim=c2]')).toHaveLength(1);
  });
});
