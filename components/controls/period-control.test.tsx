import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PatchContext } from '@/components/dashboard/patch';
import type { Scene } from '@/components/dashboard/scene';
import { sceneAt } from '@/tests/builders/page';
import { azePak, record, syntheticMonths } from '@/tests/builders/trade-record';
import { PeriodControl } from './period-control';

const contextOf = (scene: Scene): PatchContext => ({
  defaults: scene.defaults,
  record: scene.record,
  articleDate: scene.chart.articleDate,
  claimPeriods: scene.claims.flatMap(({ period }) => period ?? []),
});

const show = (scene: Scene) => render(<PeriodControl scene={scene} context={contextOf(scene)} />);
const choices = () => screen.getAllByRole('link').map(({ textContent }) => textContent);

describe('PeriodControl', () => {
  test('offers ready-made periods as links, year to date only of months', () => {
    show(sceneAt(''));
    expect(choices()).toEqual([
      'All',
      'Last 5 years',
      'Last 10 years',
      'The article’s period',
      'Since the article',
    ]);
    expect(screen.getByRole('link', { name: 'Last 5 years' })).toHaveAttribute(
      'href',
      '/trade/AZE/PAK?from=2017&to=2021',
    );
  });

  test('offers the year to date of months, and no article where there is none', () => {
    show(sceneAt('', syntheticMonths(354), { claims: [], articleDate: null }));
    expect(choices()).toEqual(['All', 'Last 5 years', 'Last 10 years', 'Year to date']);
  });

  test('marks the choice that is shown', () => {
    show(sceneAt('from=2017&to=2021'));
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Last 5 years');
  });

  test('has two handles that say where they stand', () => {
    show(sceneAt('from=2016&to=2020'));
    const handles = screen.getAllByRole('slider');
    expect(handles.map((handle) => handle.getAttribute('aria-valuetext'))).toEqual([
      '2016',
      '2020',
    ]);
    expect(handles.map((handle) => handle.getAttribute('aria-valuenow'))).toEqual(['1', '5']);
    expect(handles.map((handle) => handle.getAttribute('aria-valuemax'))).toEqual(['6', '6']);
    expect(handles[0]).toHaveAccessibleName('First period shown');
    expect(handles[0]).toHaveAccessibleDescription(/arrow keys/);
  });

  test('has a form that works without scripts and keeps the rest of the view', () => {
    const { container } = show(sceneAt('chart=balance&from=2018&to=2020'));
    const form = container.querySelector('form');
    expect(form).toHaveAttribute('method', 'get');
    expect(form).toHaveFormValues({ from: '2018', to: '2020', chart: 'balance' });
  });

  test('of a record of one period has handles that both stand at its start', () => {
    const one = record(azePak().rows.slice(0, 1));
    show(sceneAt('', one));
    expect(screen.getAllByRole('slider').map((handle) => handle.style.insetInlineStart)).toEqual([
      '0%',
      '0%',
    ]);
  });

  test('of nothing held is nothing', () => {
    const { container } = show(sceneAt('', record([])));
    expect(container).toBeEmptyDOMElement();
  });
});
