import { configure, fireEvent, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticlePanel } from '@/components/article/article-panel';
import type { PageArticle } from '@/components/article/page-article';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardEngine } from '@/components/dashboard/engine';
import { pageDataText } from '@/components/dashboard/page-data';
import { regionId } from '@/components/dashboard/region-id';
import { regionMarkup, REGIONS } from '@/components/dashboard/regions';
import { pageData, sceneAt } from '@/tests/builders/page';
import { azePak, pakAze, syntheticMonths } from '@/tests/builders/trade-record';

// The island needs Next's router and fetches; it arrives after everything that is tested here.
vi.mock('@/components/hooks/record-watch', () => ({ RecordWatch: () => null }));

// Whether each of a chart's hundreds of marks is hidden need not be computed for every query.
configure({ defaultHidden: true });
// The first test draws all regions with code that is not warm yet.
vi.setConfig({ testTimeout: 20_000 });

const PATH = '/trade/AZE/PAK';

const DATA = pageData({
  defaults: {
    reporter: 'AZE',
    partner: 'PAK',
    side: 'AZE',
    frequencies: { AZE: ['A'], PAK: ['A', 'M'] },
  },
});

const ARTICLE: PageArticle = {
  title: 'Azerbaijan’s navy chief in Karachi',
  publisher: 'AzerNews',
  date: '2021-06-11',
  byline: null,
  address: 'https://www.azernews.az/nation/180035.html',
  paragraphs: [
    [
      { kind: 'text', text: 'Exports came to ' },
      {
        kind: 'figure',
        claimId: 'c2',
        text: '$1.6 million',
        href: `${PATH}?claim=c2#chart-figure`,
        isLit: false,
      },
    ],
  ],
};

/** The page as the server writes it. */
function writePage(): void {
  const scene = sceneAt('', azePak(), { ...DATA, mirror: pakAze() });
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <ArticlePanel article={ARTICLE} />
      <Dashboard
        scene={scene}
        data={DATA}
        nonce={undefined}
        products={null}
        charts={['flows', 'balance', 'turnover', 'sides', 'table']}
        origin={null}
        citation=""
      />
    </>,
  );
  REGIONS.forEach((name) => {
    byId(regionId(name)).innerHTML = regionMarkup(name, scene);
  });
  byId('page-data').textContent = pageDataText(DATA);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

function engine(): DashboardEngine {
  if (window.bilateral === undefined) throw new Error('no engine');
  return window.bilateral;
}

const shownAddress = () => `${location.pathname}${location.search}`;
const shownPeriods = () =>
  within(byId('region-table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const headingText = () => byId('region-heading').textContent;
const handle = (edge: 'First' | 'Last') =>
  screen.getByRole('slider', { name: `${edge} period shown` });

/** Goes to an address as the browser's own buttons do. */
function goTo(query: string): void {
  history.replaceState(null, '', `${PATH}${query}`);
  fireEvent.popState(window);
}

/** Types both periods and leaves the fields as Enter does: a change, then the form is sent. */
function typePeriods(from: string, to: string): void {
  const [first, last] = [screen.getByLabelText('From'), screen.getByLabelText('To')];
  fireEvent.input(first, { target: { value: from } });
  fireEvent.input(last, { target: { value: to } });
  fireEvent.change(byId('period-form'));
  fireEvent.submit(byId('period-form'));
}

beforeAll(async () => {
  history.replaceState(null, '', PATH);
  writePage();
  await import('./early');
});

beforeEach(() => goTo(''));

test('the early script says that it is ready and offers what islands need', () => {
  expect(document.documentElement.dataset['ready']).toBe('yes');
  expect(engine().vintage()).toBe('1-3f2a9c41');
  expect(engine().plan('wide').slots).toHaveLength(7);
  expect(engine().wanted()).toBeNull();
});

describe('a link of a filter', () => {
  test('changes chart, figures, table and address without going anywhere', () => {
    const wasFollowed = fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(wasFollowed).toBe(false);
    expect(shownAddress()).toBe(`${PATH}?from=2017&to=2021`);
    expect(shownPeriods()).toEqual(['2017', '2018', '2019', '2020', '2021']);
    expect(headingText()).toContain('2017–2021');
    expect(engine().scene().rows).toHaveLength(5);
  });

  test('becomes the current one of its filter', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    const presets = screen.getByRole('navigation', { name: 'Ready-made periods' });
    expect(within(presets).getByRole('link', { current: true })).toHaveTextContent('Last 5 years');
  });

  test('is a new entry of the history', () => {
    const before = history.length;
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(history.length).toBe(before + 1);
  });

  test('keeps the other filters and gives them its own choice', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    const charts = screen.getByRole('navigation', { name: 'Charts' });
    const balance = within(charts).getByRole('link', { name: 'Balance' });
    expect(balance).toHaveAttribute('href', `${PATH}?chart=balance&from=2017&to=2021`);
    fireEvent.click(balance);
    expect(shownAddress()).toBe(`${PATH}?chart=balance&from=2017&to=2021`);
    expect(headingText()).toContain('Azerbaijan’s trade balance with Pakistan');
  });

  test('of a side shows that country’s own record', () => {
    fireEvent.click(screen.getByRole('link', { name: 'As reported by Pakistan' }));
    expect(shownAddress()).toBe(`${PATH}?side=PAK`);
    expect(headingText()).toContain('Pakistan’s trade with Azerbaijan, as reported by Pakistan');
    expect(shownPeriods()).toEqual(['2018', '2019', '2020']);
    expect(byId('region-figures').textContent).toContain('3,784,399');
  });

  test('opens as a link with a modifier key', () => {
    const prevented: boolean[] = [];
    const stay = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', stay, { once: true });
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }), { ctrlKey: true });
    expect(prevented).toEqual([false]);
    expect(shownAddress()).toBe(PATH);
  });

  test('of a column sorts the table and keeps the keyboard', () => {
    const table = within(byId('region-table'));
    const link = table.getByRole('link', { name: 'Imports' });
    link.focus();
    fireEvent.click(link);
    expect(shownAddress()).toBe(`${PATH}?sort=imports`);
    expect(shownPeriods().slice(0, 2)).toEqual(['2015', '2016']);
    expect(shownPeriods().at(-1)).toBe('2017');
    expect(document.activeElement?.textContent).toBe('Imports ↑');
  });
});

describe('a figure of the article', () => {
  test('leads to its point and lights it', () => {
    const figure = screen.getByRole('link', { name: '$1.6 million' });
    fireEvent.click(figure);
    expect(shownAddress()).toBe(`${PATH}?claim=c2`);
    expect(figure).toHaveAttribute('data-lit', 'yes');
    expect(byId('region-chart').querySelector('[data-claim=c2]')).toHaveAttribute('r', '6.5');
  });

  test('lights its point while it is pointed at, and leaves the address alone', () => {
    const figure = screen.getByRole('link', { name: '$1.6 million' });
    fireEvent.pointerOver(figure);
    expect(byId('region-chart').querySelector('[data-claim=c2]')).toHaveAttribute('r', '6.5');
    expect(figure).toHaveAttribute('data-lit', 'yes');
    fireEvent.pointerOut(figure);
    expect(byId('region-chart').querySelector('[data-claim=c2]')).toHaveAttribute('r', '4.5');
    expect(figure).not.toHaveAttribute('data-lit');
    expect(shownAddress()).toBe(PATH);
  });

  test('is lit by its period in the chart', () => {
    engine().choosePeriod('2020');
    expect(shownAddress()).toBe(`${PATH}?claim=c1`);
  });
});

describe('a handle of the period', () => {
  test.each([
    ['First', 'ArrowRight', '?from=2016', '1', '2016'],
    ['First', 'ArrowUp', '?from=2016', '1', '2016'],
    ['First', 'PageUp', '?from=2016', '1', '2016'],
    ['First', 'End', '?from=2021', '6', '2021'],
    ['First', 'ArrowLeft', '', '0', '2015'],
    ['Last', 'ArrowLeft', '?to=2020', '5', '2020'],
    ['Last', 'ArrowDown', '?to=2020', '5', '2020'],
    ['Last', 'Home', '?to=2015', '0', '2015'],
    ['Last', 'End', '', '6', '2021'],
  ] as const)('%s moves by %s to %s', (edge, key, query, now, text) => {
    const isLeft = fireEvent.keyDown(handle(edge), { key });
    expect(isLeft).toBe(false);
    expect(shownAddress()).toBe(`${PATH}${query}`);
    expect(handle(edge)).toHaveAttribute('aria-valuenow', now);
    expect(handle(edge)).toHaveAttribute('aria-valuetext', text);
  });

  test('stops at the other handle', () => {
    goTo('?from=2018&to=2018');
    fireEvent.keyDown(handle('First'), { key: 'ArrowRight' });
    fireEvent.keyDown(handle('Last'), { key: 'Home' });
    expect(shownAddress()).toBe(`${PATH}?from=2018&to=2018`);
  });

  test('moves without new entries of the history', () => {
    const before = history.length;
    fireEvent.keyDown(handle('First'), { key: 'ArrowRight' });
    fireEvent.keyDown(handle('First'), { key: 'ArrowRight' });
    expect(history.length).toBe(before);
    expect(shownPeriods()[0]).toBe('2017');
  });

  test('leaves other keys to the page', () => {
    expect(fireEvent.keyDown(handle('First'), { key: 'Tab' })).toBe(true);
    expect(shownAddress()).toBe(PATH);
  });

  test('is dragged to the nearest period, one entry of the history a drag', () => {
    const track = byId('period-track');
    track.setPointerCapture = () => undefined;
    vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 40));
    const before = history.length;
    fireEvent.pointerDown(track, { clientX: 510, button: 0 });
    fireEvent.pointerMove(track, { clientX: 390 });
    expect(shownPeriods().at(-1)).toBe('2019');
    expect(document.activeElement).toBe(handle('Last'));
    fireEvent.pointerUp(track, { clientX: 390 });
    fireEvent.pointerMove(track, { clientX: 100 });
    expect(shownAddress()).toBe(`${PATH}?to=2019`);
    expect(history.length).toBe(before + 1);
  });
});

describe('typed periods', () => {
  test('change the view in place', () => {
    typePeriods('2018', '2020');
    expect(shownAddress()).toBe(`${PATH}?from=2018&to=2020`);
    expect(shownPeriods()).toEqual(['2018', '2019', '2020']);
  });

  test('are one entry of the history, though Enter both changes and sends', () => {
    const before = history.length;
    typePeriods('2018', '2020');
    expect(history.length).toBe(before + 1);
  });

  test('are exchanged when the end comes first', () => {
    typePeriods('2020', '2018');
    expect(shownAddress()).toBe(`${PATH}?from=2018&to=2020`);
  });

  test('that are none are told of in a sentence, and nothing changes', () => {
    typePeriods('spring', '2020');
    expect(byId('region-problems')).toHaveTextContent(
      '“from=spring” in the address could not be used; expected a period such as 2020.',
    );
    expect(screen.getByLabelText('From')).toHaveAttribute('aria-invalid', 'true');
    expect(shownAddress()).toBe(PATH);
    expect(shownPeriods()).toHaveLength(7);
  });

  test('that are none are forgotten once a period is chosen', () => {
    typePeriods('spring', '2020');
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(byId('region-problems')).toBeEmptyDOMElement();
    expect(screen.getByLabelText('From')).toHaveValue('2017');
    expect(screen.getByLabelText('From')).not.toHaveAttribute('aria-invalid');
  });

  test('make no element of what a stranger types', () => {
    typePeriods('<img src=x onerror=alert(1)>', '2020');
    expect(byId('region-problems').querySelector('img')).toBeNull();
  });
});

describe('going back', () => {
  test('shows what the address says', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    goTo('?chart=turnover&from=2019');
    expect(headingText()).toContain('trade turnover');
    expect(shownPeriods()).toEqual(['2019', '2020', '2021']);
    expect(handle('First')).toHaveAttribute('aria-valuetext', '2019');
  });

  test('tells of what in the address could not be used', () => {
    goTo('?chart=pie&to=2018');
    expect(byId('region-problems')).toHaveTextContent('“chart=pie” in the address');
    expect(shownPeriods().at(-1)).toBe('2018');
  });
});

describe('a record that the page does not hold', () => {
  test('is wanted while someone fetches, and shown when it has come', () => {
    const calls: string[] = [];
    const stop = engine().subscribe(() => calls.push('told'));
    engine().setFetching(true);
    goTo('?side=PAK&freq=M&from=2020');
    expect(engine().wanted()).toEqual({ side: 'PAK', frequency: 'M' });
    expect(engine().scene().view.frequency).toBe('A');
    const months = { ...syntheticMonths(300), reporter: 'PAK', partner: 'AZE' };
    engine().provide('1-3f2a9c41', [months]);
    expect(engine().wanted()).toBeNull();
    expect(engine().scene().rows[0]?.period).toBe('2020-01');
    expect(headingText()).toContain('Jan 2020–Dec 2021');
    expect(calls).toEqual(['told', 'told']);
    stop();
    engine().setFetching(false);
  });
});

test('a change is announced once the reader has stopped', () => {
  vi.useFakeTimers();
  fireEvent.keyDown(handle('First'), { key: 'ArrowRight' });
  fireEvent.keyDown(handle('First'), { key: 'ArrowRight' });
  vi.advanceTimersByTime(400);
  expect(byId('announcement')).toHaveTextContent('Showing 2017–2021, 5 periods');
  vi.useRealTimers();
});
