import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartInputs } from '@/tests/builders/random-chart';
import { sceneAt } from '@/tests/builders/page';
import { azePak, pakAze } from '@/tests/builders/trade-record';
import { AddressProblems, ChartHeading } from './chart-heading';
import { ChartNotes } from './chart-notes';
import { ChartPicture } from './chart-picture';
import { FiguresTable } from './figures-table';
import { HeadlineFigures } from './headline-figures';
import { regionMarkup, REGIONS, type RegionName } from './regions';
import type { Scene } from './scene';

function parsed(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

const markupOf = (scene: Scene) => REGIONS.map((name) => regionMarkup(name, scene)).join('');

const scene = sceneAt('chart=sides&colour=red&claim=c2', azePak(), { mirror: pakAze() });
const REACT: Record<RegionName, React.ReactNode> = {
  chart: <ChartPicture scene={scene} />,
  problems: <AddressProblems scene={scene} />,
  heading: <ChartHeading scene={scene} />,
  figures: <HeadlineFigures scene={scene} />,
  notes: <ChartNotes scene={scene} />,
  table: <FiguresTable scene={scene} />,
};

describe('regionMarkup(name, scene)', () => {
  test('never throws, and prints no number that is none, whatever the record', () => {
    fc.assert(
      fc.property(
        chartInputs(12),
        fc.constantFrom('', 'chart=table', 'sort=-balance'),
        (input, query) => {
          const { record, mirror } = input;
          const chart = query === '' ? `chart=${input.view.chart}` : query;
          const markup = markupOf(sceneAt(chart, record, { mirror }));
          expect(markup).not.toMatch(/NaN|Infinity|undefined|>null</);
        },
      ),
      { numRuns: 25 },
    );
  }, 20_000);

  test('never throws, and makes no element of any words, whatever the address', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<img onerror=x>"'));
    const query = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(query, (entries) => {
        const asked = new URLSearchParams(entries).toString();
        const place = parsed(regionMarkup('problems', sceneAt(asked)));
        const tags = new Set([...place.querySelectorAll('*')].map(({ tagName }) => tagName));
        expect([...tags].filter((tag) => tag !== 'UL' && tag !== 'LI')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  test('never throws for a mirror in another unit', () => {
    const inPounds = { ...pakAze(), unit: { currency: 'GBP', multiplier: '1000000' } };
    const mixed = sceneAt('chart=sides', azePak(), { mirror: inPounds });
    expect(regionMarkup('notes', mixed)).toContain('No record of Pakistan is held');
  });

  test.each(REGIONS)('draws %s as React would', (name) => {
    const ours = parsed(regionMarkup(name, scene));
    const theirs = parsed(renderToStaticMarkup(REACT[name]));
    expect(ours.childElementCount).toBeGreaterThan(0);
    expect(ours.isEqualNode(theirs)).toBe(true);
  });

  test('draws the table once: in place of the chart, or below it', () => {
    const table = sceneAt('chart=table');
    expect(regionMarkup('chart', table)).toContain('<table');
    expect(regionMarkup('table', table)).toBe('');
    expect(regionMarkup('table', sceneAt(''))).toContain('<table');
  });

  test('says that nothing is held where no period is shown', () => {
    const empty = sceneAt('from=2050');
    expect(regionMarkup('chart', empty)).toContain('Nothing is held for these periods');
    expect(regionMarkup('heading', empty)).toContain('Nothing is held for these periods');
    expect([regionMarkup('figures', empty), regionMarkup('table', empty)]).toEqual(['', '']);
  });

  test('tells of each part of the address that could not be used', () => {
    const words = parsed(regionMarkup('problems', sceneAt('chart=pie&from=2020&to=2018')));
    expect([...words.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '“from=2020” in the address could not be used; expected not to come after the end, 2018; the two were exchanged.',
      '“chart=pie” in the address could not be used; expected one of flows, balance, turnover, sides, products, table.',
    ]);
  });

  test('heads a page of its own with h1, beside an article with h2', () => {
    expect(regionMarkup('heading', sceneAt(''))).toContain('<h2');
    expect(regionMarkup('heading', sceneAt('', azePak(), { article: null }))).toContain('<h1');
  });

  test('says how far the record reaches and what the axis counts', () => {
    const heading = parsed(regionMarkup('heading', sceneAt(''))).textContent;
    expect(heading).toContain('Million US dollars, current prices, annual, 2015–2021');
    expect(heading).toContain('Latest record held: 2021, retrieved 2022');
  });
});
