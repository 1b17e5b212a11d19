import { configure, fireEvent, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticlePanel } from '@/components/article/article-panel';
import type { PageArticle, PageSegment } from '@/components/article/page-article';
import { Dashboard } from '@/components/dashboard/dashboard';
import type { DashboardEngine } from '@/components/dashboard/engine';
import { pageDataText } from '@/components/dashboard/page-data';
import { regionId } from '@/components/dashboard/region-id';
import { regionMarkup, REGIONS } from '@/components/dashboard/regions';
import type { PageSize } from '@/lib/charts/page-sizes';
import { pageData, sceneAt } from '@/tests/builders/page';
import { azePak, pakAze, syntheticMonths } from '@/tests/builders/trade-record';

// The island needs Next's router and fetches; it arrives after everything that is tested here.
vi.mock('@/components/hooks/record-watch', () => ({ RecordWatch: () => null }));

// Whether each of a chart's hundreds of marks is hidden need not be computed for every query.
configure({ defaultHidden: true });
// The first test draws all regions with code that is not warm yet.
vi.setConfig({ testTimeout: 20_000 });

const PATH = '/trade/AZE/PAK';

/** How long the reader must pause before everything is brought in line. */
const REST_MS = 120;
/** How much longer before it is announced. */
const ANNOUNCE_MS = 350;

const DATA = pageData({
  defaults: {
    reporter: 'AZE',
    partner: 'PAK',
    side: 'AZE',
    frequencies: { AZE: ['A'], PAK: ['A', 'M'] },
    vintage: null,
  },
});

function articleFigure(claimId: string, text: string): PageSegment {
  const href = `${PATH}?claim=${claimId}#chart-figure`;
  return { kind: 'figure', claimId, text, href, isLit: false };
}

const ARTICLE: PageArticle = {
  title: 'Azerbaijan’s navy chief in Karachi',
  publisher: 'AzerNews',
  date: '2021-06-11',
  byline: null,
  address: 'https://www.azernews.az/nation/180035.html',
  paragraphs: [
    [
      { kind: 'text', text: 'Trade came to ' },
      articleFigure('c1', '$13.2 million'),
      { kind: 'text', text: ', exports to ' },
      articleFigure('c2', '$1.6 million'),
      { kind: 'text', text: ', and the first quarter to ' },
      articleFigure('c4', '$3.1 million'),
    ],
  ],
};

/** How wide the chart's column is; jsdom lays nothing out. */
let columnWidth = 760;

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
        origin="https://bilateral.example"
        words="The words of the first view."
        citation={{ short: "", long: "" }}
        vintage={{ id: DATA.vintage, builtOn: '2026-07-05' }}
      />
    </>,
  );
  REGIONS.forEach((name) => {
    byId(regionId(name)).innerHTML = regionMarkup(name, scene);
  });
  byId('page-data').textContent = pageDataText(DATA);
  Object.defineProperty(byId('chart-figure'), 'clientWidth', { get: () => columnWidth });
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
const notesText = () => byId('region-notes').textContent;
const figuresText = () => byId('region-figures').textContent;
const announced = () => byId('region-announcement').textContent;
const chartName = (size: PageSize) =>
  byId('region-chart').querySelector(`.chart-${size} [role=img]`)?.getAttribute('aria-label');
/** First and last label of the time axis that stands in the chart. */
const drawnTime = (size: PageSize) => {
  const labels = [
    ...byId('region-chart').querySelectorAll(`.chart-${size} [data-part=time] text`),
  ].map(({ textContent }) => textContent);
  return [...new Set([labels[0], labels.at(-1)])].join('–');
};
const claimMark = (size: PageSize = 'wide') =>
  byId('region-chart').querySelector(`.chart-${size} [data-claim=c2]`);
const litFigures = () =>
  [...document.querySelectorAll('[data-lit=yes]')].map(({ textContent }) => textContent);
const handle = (edge: 'First' | 'Last') =>
  screen.getByRole('slider', { name: `${edge} period shown` });

const press = (edge: 'First' | 'Last', key: string) => fireEvent.keyDown(handle(edge), { key });

/** Lets the frame that is due be painted, and what follows it be drawn. */
function paint(): void {
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
}

/** Lets the reader pause just long enough. */
function rest(): void {
  vi.advanceTimersByTime(REST_MS);
}

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
  vi.useFakeTimers();
});

beforeEach(() => {
  columnWidth = 760;
  goTo('');
  vi.advanceTimersByTime(REST_MS + ANNOUNCE_MS);
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  vi.useRealTimers();
});

test('the early script says that it is ready and offers what islands need', () => {
  expect(document.documentElement.dataset['ready']).toBe('yes');
  expect(engine().vintage()).toBe('1-3f2a9c41');
  expect(engine().plan('wide').slots).toHaveLength(7);
  expect(engine().wanted()).toBeNull();
});

describe('a change of the view', () => {
  test('draws chart and slider in the task of the key press, and nothing else', () => {
    const before = { heading: headingText(), figures: figuresText(), notes: notesText() };
    press('First', 'End');
    expect(drawnTime('wide')).toBe('2021');
    expect(handle('First')).toHaveAttribute('aria-valuetext', '2021');
    expect(byId('period-fill').style.insetInlineStart).toBe('100%');
    expect(engine().scene().rows).toHaveLength(1);
    expect(chartName('narrow')).toContain('2015–2021');
    expect({ heading: headingText(), figures: figuresText(), notes: notesText() }).toEqual(before);
    expect(shownPeriods()).toHaveLength(7);
    expect(shownAddress()).toBe(PATH);
  });

  test('draws heading, figures and problems after the next paint', () => {
    goTo('?chart=pie&to=2020&side=PAK');
    expect(headingText()).toContain('2015–2021');
    vi.advanceTimersToNextFrame();
    expect(headingText()).toContain('2015–2021');
    vi.advanceTimersByTime(1);
    expect(headingText()).toContain('2018–2020');
    expect(figuresText()).toContain('3,784,399');
    expect(byId('region-problems')).toHaveTextContent('“chart=pie” in the address');
    expect(shownPeriods()).toHaveLength(7);
    expect(chartName('narrow')).toContain('2015–2021');
  });

  test('draws heading and figures once a frame, as they are then', () => {
    press('First', 'ArrowRight');
    press('First', 'ArrowRight');
    paint();
    expect(headingText()).toContain('2017–2021');
    press('First', 'ArrowRight');
    expect(headingText()).toContain('2017–2021');
    paint();
    expect(headingText()).toContain('2018–2021');
  });

  test('draws links, notes, table and the other size, and tells listeners, at rest', () => {
    const told = vi.fn();
    const stop = engine().subscribe(told);
    const charts = within(screen.getByRole('navigation', { name: 'Charts' }));
    const balance = charts.getByRole('link', { name: 'Balance' });
    press('First', 'End');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(balance).toHaveAttribute('href', `${PATH}?chart=balance`);
    expect(notesText()).toContain('2017: incomplete in the source');
    expect(shownPeriods()).toHaveLength(7);
    expect(chartName('narrow')).toContain('2015–2021');
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(balance).toHaveAttribute('href', `${PATH}?chart=balance&from=2021`);
    expect(notesText()).not.toContain('2017: incomplete in the source');
    expect(shownPeriods()).toEqual(['2021']);
    expect(chartName('narrow')).toContain('by Azerbaijan, 2021, in USD');
    expect(told).toHaveBeenCalledOnce();
    stop();
  });

  test('puts off the rest until the last change is that long ago', () => {
    const told = vi.fn();
    const stop = engine().subscribe(told);
    press('First', 'ArrowRight');
    vi.advanceTimersByTime(REST_MS - 1);
    press('First', 'ArrowRight');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(told).not.toHaveBeenCalled();
    expect(shownPeriods()).toHaveLength(7);
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledOnce();
    expect(shownPeriods()).toHaveLength(5);
    stop();
  });

  test('is brought in line at once, and once, when the page is left', () => {
    const told = vi.fn();
    const stop = engine().subscribe(told);
    press('First', 'ArrowRight');
    fireEvent(window, new Event('pagehide'));
    expect(shownAddress()).toBe(`${PATH}?from=2016`);
    expect(shownPeriods()[0]).toBe('2016');
    rest();
    fireEvent(window, new Event('pagehide'));
    expect(told).toHaveBeenCalledOnce();
    stop();
  });

  test.each([
    [320, 'narrow', 'wide'],
    [559, 'narrow', 'wide'],
    [560, 'wide', 'narrow'],
    [760, 'wide', 'narrow'],
  ] as const)('in a column of %i draws the %s chart first', (width, shown, other) => {
    columnWidth = width;
    press('First', 'ArrowRight');
    expect(drawnTime(shown)).toBe('2016–2021');
    expect(chartName(other)).toContain('2015–2021');
    rest();
    expect(chartName(shown)).toContain('2016–2021');
    expect(chartName(other)).toContain('2016–2021');
  });

  test('to the table and back draws both sizes of the chart', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Table' }));
    expect(within(byId('region-chart')).getAllByRole('rowheader')).toHaveLength(7);
    expect(chartName('wide')).toBeUndefined();
    rest();
    expect(byId('region-table')).toBeEmptyDOMElement();
    goTo('?from=2019');
    expect(chartName('wide')).toContain('2019–2021');
    expect(chartName('narrow')).toContain('2019–2021');
  });

  test('takes the chart back from Recharts', () => {
    byId('chart-figure').dataset['drawnBy'] = 'recharts';
    press('First', 'ArrowRight');
    expect(byId('chart-figure')).not.toHaveAttribute('data-drawn-by');
  });
});

describe('a link of a filter', () => {
  test('changes chart, figures, table and address without going anywhere', () => {
    const wasFollowed = fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(wasFollowed).toBe(false);
    expect(shownAddress()).toBe(`${PATH}?from=2017&to=2021`);
    expect(drawnTime('wide')).toBe('2017–2021');
    rest();
    expect(shownAddress()).toBe(`${PATH}?from=2017&to=2021`);
    expect(shownPeriods()).toEqual(['2017', '2018', '2019', '2020', '2021']);
    expect(headingText()).toContain('2017–2021');
    expect(chartName('narrow')).toContain('2017–2021');
    expect(engine().scene().rows).toHaveLength(5);
  });

  test('becomes the current one of its filter', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    rest();
    const presets = screen.getByRole('navigation', { name: 'Ready-made periods' });
    expect(within(presets).getByRole('link', { current: true })).toHaveTextContent('Last 5 years');
  });

  test('is a new entry of the history', () => {
    const before = history.length;
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(history.length).toBe(before + 1);
    rest();
    expect(history.length).toBe(before + 1);
  });

  test('is one entry of the history though it is followed twice', () => {
    const before = history.length;
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    rest();
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    rest();
    expect(history.length).toBe(before + 1);
    expect(shownAddress()).toBe(`${PATH}?from=2017&to=2021`);
  });

  test('writes the address with the browser’s own function, not the one put in its place', () => {
    const replacement = vi.spyOn(history, 'pushState');
    const own = vi.spyOn(History.prototype, 'pushState');
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    expect(own).toHaveBeenCalledExactlyOnceWith(history.state, '', `${PATH}?from=2017&to=2021`);
    expect(replacement).not.toHaveBeenCalled();
  });

  test('keeps the other filters and gives them its own choice', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    rest();
    const charts = screen.getByRole('navigation', { name: 'Charts' });
    const balance = within(charts).getByRole('link', { name: 'Balance' });
    expect(balance).toHaveAttribute('href', `${PATH}?chart=balance&from=2017&to=2021`);
    fireEvent.click(balance);
    expect(shownAddress()).toBe(`${PATH}?chart=balance&from=2017&to=2021`);
    paint();
    expect(headingText()).toContain('Azerbaijan’s trade balance with Pakistan');
  });

  test('of a side shows that country’s own record', () => {
    fireEvent.click(screen.getByRole('link', { name: 'As reported by Pakistan' }));
    expect(shownAddress()).toBe(`${PATH}?side=PAK`);
    expect(drawnTime('wide')).toBe('2018–2020');
    rest();
    expect(headingText()).toContain('Pakistan’s trade with Azerbaijan, as reported by Pakistan');
    expect(shownPeriods()).toEqual(['2018', '2019', '2020']);
    expect(figuresText()).toContain('3,784,399');
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
    rest();
    expect(shownAddress()).toBe(PATH);
  });

  test('of a column sorts the table and keeps the keyboard', () => {
    const table = within(byId('region-table'));
    const link = table.getByRole('link', { name: 'Imports' });
    link.focus();
    fireEvent.click(link);
    expect(shownAddress()).toBe(`${PATH}?sort=imports`);
    rest();
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
    expect(litFigures()).toEqual(['$1.6 million']);
    expect(claimMark('wide')).toHaveAttribute('r', '6.5');
    rest();
    expect(claimMark('narrow')).toHaveAttribute('r', '6.5');
  });

  test.each([
    ['wide', 760],
    ['narrow', 400],
  ] as const)('lights its point in the %s chart while it is pointed at', (size, width) => {
    columnWidth = width;
    const figure = screen.getByRole('link', { name: '$1.6 million' });
    fireEvent.pointerOver(figure);
    expect(claimMark(size)).toHaveAttribute('r', '6.5');
    expect(litFigures()).toEqual(['$1.6 million']);
    rest();
    expect(claimMark(size)).toHaveAttribute('r', '6.5');
    fireEvent.pointerOut(figure);
    expect(claimMark(size)).toHaveAttribute('r', '4.5');
    expect(litFigures()).toEqual([]);
  });

  test('leaves the view and the address alone while it is pointed at', () => {
    const { view } = engine().scene();
    fireEvent.pointerOver(screen.getByRole('link', { name: '$1.6 million' }));
    rest();
    fireEvent.pointerOut(screen.getByRole('link', { name: '$1.6 million' }));
    rest();
    expect(engine().scene().view).toBe(view);
    expect(shownAddress()).toBe(PATH);
  });
});

describe('a period of the chart', () => {
  test.each([
    ['', '2020', '?claim=c2', '$1.6 million'],
    ['?chart=turnover', '2020', '?chart=turnover&claim=c1', '$13.2 million'],
    ['?chart=balance', '2020', '?chart=balance&claim=c1', '$13.2 million'],
  ])('at “%s” chooses the first claim of %s that is drawn', (query, period, chosen, quote) => {
    goTo(query);
    rest();
    engine().choosePeriod(period);
    expect(litFigures()).toEqual([quote]);
    expect(shownAddress()).toBe(`${PATH}${query}`);
    rest();
    expect(shownAddress()).toBe(`${PATH}${chosen}`);
  });

  test('lights its point at once when it is chosen', () => {
    engine().choosePeriod('2020');
    expect(claimMark()).toHaveAttribute('r', '6.5');
  });

  test('that no claim speaks of chooses nothing', () => {
    engine().choosePeriod('2019');
    rest();
    expect(shownAddress()).toBe(PATH);
    expect(litFigures()).toEqual([]);
  });

  test('lights all its claims while it is pointed at', () => {
    engine().lightPeriod('2020');
    expect(litFigures()).toEqual(['$13.2 million', '$1.6 million']);
    engine().lightPeriod('2019');
    expect(litFigures()).toEqual([]);
  });

  test('gives way to the chosen claim when it has none or is left', () => {
    goTo('?claim=c4');
    engine().lightPeriod('2020');
    expect(litFigures()).toEqual(['$13.2 million', '$1.6 million']);
    engine().lightPeriod('2019');
    expect(litFigures()).toEqual(['$3.1 million']);
    engine().lightPeriod(null);
    expect(litFigures()).toEqual(['$3.1 million']);
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
    const isLeft = press(edge, key);
    expect(isLeft).toBe(false);
    expect(handle(edge)).toHaveAttribute('aria-valuenow', now);
    expect(handle(edge)).toHaveAttribute('aria-valuetext', text);
    rest();
    expect(shownAddress()).toBe(`${PATH}${query}`);
  });

  test('stops at the other handle', () => {
    goTo('?from=2018&to=2018');
    press('First', 'ArrowRight');
    press('Last', 'Home');
    rest();
    expect(handle('First')).toHaveAttribute('aria-valuetext', '2018');
    expect(handle('Last')).toHaveAttribute('aria-valuetext', '2018');
    expect(shownAddress()).toBe(`${PATH}?from=2018&to=2018`);
  });

  test('moves without new entries of the history', () => {
    const before = history.length;
    press('First', 'ArrowRight');
    press('First', 'ArrowRight');
    rest();
    expect(history.length).toBe(before);
    expect(shownPeriods()[0]).toBe('2017');
  });

  test('writes its address once, at rest, with the browser’s own function', () => {
    const replacement = vi.spyOn(history, 'replaceState');
    const own = vi.spyOn(History.prototype, 'replaceState');
    press('First', 'ArrowRight');
    vi.advanceTimersByTime(REST_MS - 1);
    press('First', 'ArrowRight');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(own).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(own).toHaveBeenCalledExactlyOnceWith(history.state, '', `${PATH}?from=2017`);
    expect(shownAddress()).toBe(`${PATH}?from=2017`);
    vi.advanceTimersByTime(10 * REST_MS);
    fireEvent(window, new Event('pagehide'));
    expect(own).toHaveBeenCalledOnce();
    expect(replacement).not.toHaveBeenCalled();
  });

  test('leaves other keys to the page', () => {
    expect(press('First', 'Tab')).toBe(true);
    rest();
    expect(shownAddress()).toBe(PATH);
  });

  test('is dragged to the nearest period, one entry of the history a drag', () => {
    const track = byId('period-track');
    track.setPointerCapture = () => undefined;
    vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 40));
    const before = history.length;
    fireEvent.pointerDown(track, { clientX: 510, button: 0 });
    fireEvent.pointerMove(track, { clientX: 390 });
    expect(drawnTime('wide')).toBe('2015–2019');
    expect(document.activeElement).toBe(handle('Last'));
    rest();
    expect(shownPeriods().at(-1)).toBe('2019');
    expect(shownAddress()).toBe(PATH);
    fireEvent.pointerUp(track, { clientX: 390 });
    expect(shownAddress()).toBe(`${PATH}?to=2019`);
    fireEvent.pointerMove(track, { clientX: 100 });
    rest();
    expect(shownAddress()).toBe(`${PATH}?to=2019`);
    expect(shownPeriods().at(-1)).toBe('2019');
    expect(history.length).toBe(before + 1);
  });
});

describe('typed periods', () => {
  test('change the view in place', () => {
    typePeriods('2018', '2020');
    expect(shownAddress()).toBe(`${PATH}?from=2018&to=2020`);
    expect(drawnTime('wide')).toBe('2018–2020');
    rest();
    expect(shownPeriods()).toEqual(['2018', '2019', '2020']);
  });

  test('are one entry of the history, though Enter both changes and sends', () => {
    const before = history.length;
    typePeriods('2018', '2020');
    rest();
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
    vi.advanceTimersByTime(ANNOUNCE_MS);
    expect(announced()).toContain('“from=spring” in the address could not be used');
    expect(byId('region-problems')).toHaveTextContent('“from=spring” in the address');
    expect(shownAddress()).toBe(PATH);
    expect(shownPeriods()).toHaveLength(7);
    expect(chartName('wide')).toContain('2015–2021');
  });

  test('that are none are forgotten once a period is chosen', () => {
    typePeriods('spring', '2020');
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    paint();
    expect(byId('region-problems')).toBeEmptyDOMElement();
    expect(screen.getByLabelText('From')).toHaveValue('2017');
    expect(screen.getByLabelText('From')).not.toHaveAttribute('aria-invalid');
  });

  test('make no element of what a stranger types', () => {
    typePeriods('<img src=x onerror=alert(1)>', '2020');
    expect(byId('region-problems')).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(byId('region-problems').querySelector('img')).toBeNull();
  });
});

describe('going back', () => {
  test('shows what the address says', () => {
    fireEvent.click(screen.getByRole('link', { name: 'Last 5 years' }));
    goTo('?chart=turnover&from=2019');
    expect(drawnTime('wide')).toBe('2019–2021');
    expect(handle('First')).toHaveAttribute('aria-valuetext', '2019');
    rest();
    expect(headingText()).toContain('trade turnover');
    expect(shownPeriods()).toEqual(['2019', '2020', '2021']);
    expect(shownAddress()).toBe(`${PATH}?chart=turnover&from=2019`);
  });

  test('drops an address that still waits to be written', () => {
    press('First', 'ArrowRight');
    goTo('?from=2019');
    rest();
    expect(shownAddress()).toBe(`${PATH}?from=2019`);
    expect(shownPeriods()[0]).toBe('2019');
  });

  test('tells of what in the address could not be used', () => {
    goTo('?chart=pie&to=2018');
    rest();
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
    expect(calls).toEqual([]);
    rest();
    expect(calls).toEqual(['told']);
    expect(chartName('wide')).toContain('as reported by Azerbaijan, 2015–2021');
    const months = { ...syntheticMonths(300), reporter: 'PAK', partner: 'AZE' };
    engine().provide('1-3f2a9c41', [months]);
    expect(engine().wanted()).toBeNull();
    expect(engine().scene().rows[0]?.period).toBe('2020-01');
    expect(drawnTime('wide')).toBe('2020–2021');
    rest();
    expect(headingText()).toContain('Jan 2020–Dec 2021');
    expect(shownPeriods()).toHaveLength(24);
    expect(shownAddress()).toBe(`${PATH}?side=PAK&freq=M&from=2020`);
    expect(calls).toEqual(['told', 'told']);
    stop();
    engine().setFetching(false);
  });
});

test('a change is announced once the reader has stopped', () => {
  const before = announced();
  press('First', 'ArrowRight');
  vi.advanceTimersByTime(ANNOUNCE_MS - 1);
  press('First', 'ArrowRight');
  vi.advanceTimersByTime(REST_MS + ANNOUNCE_MS - 1);
  expect(announced()).toBe(before);
  vi.advanceTimersByTime(1);
  expect(announced()).toBe('Showing 2017–2021, 5 periods');
});
