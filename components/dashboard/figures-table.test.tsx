import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { recordRow } from '@/lib/domain/record-row';
import { sceneAt } from '@/tests/builders/page';
import { azePak, cell, pakAze, record } from '@/tests/builders/trade-record';
import { FiguresTable } from './figures-table';

const bodyRows = () => screen.getAllByRole('row').slice(1);
const column = (place: number) => bodyRows().map((row) => row.children[place]?.textContent);

const mixed = record([
  recordRow({ period: '2018', exports: cell('9'), imports: cell('10') }),
  recordRow({ period: '2019', exports: cell(null), imports: cell('7') }),
  recordRow({ period: '2020', exports: cell('100'), imports: cell('8') }),
  recordRow({ period: '2021', exports: cell(null, { status: 'suppressed' }), imports: cell('0') }),
]);

describe('FiguresTable', () => {
  test('names record and unit, and has a row for every period', () => {
    render(<FiguresTable scene={sceneAt('')} />);
    const table = screen.getByRole('table', {
      name: 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan, US dollars',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
  });

  test('tells the four figures of 2020 exactly, with the chapters that are absent', () => {
    render(<FiguresTable scene={sceneAt('from=2020&to=2020')} />);
    expect(bodyRows()[0]?.textContent).toBe(
      '20201,657,57411,624,822−9,967,24813,282,396' +
        'Exports: sum of the chapters held; no file of chapters 01, 43. ' +
        'Imports: sum of the chapters held; no file of chapters 01, 43.',
    );
  });

  test('shows a gap as one, with its reason', () => {
    render(<FiguresTable scene={sceneAt('from=2017&to=2017')} />);
    expect(column(1)).toEqual(['…']);
    expect(column(3)).toEqual(['…']);
    expect(column(5)).toEqual([
      'Exports: incomplete in the source; at least 1 in the chapters held. ' +
        'Imports: incomplete in the source; at least 1 in the chapters held.',
    ]);
    expect(screen.getAllByTitle('incomplete in the source')).toHaveLength(4);
  });

  test('says reported of a plain row', () => {
    render(<FiguresTable scene={sceneAt('from=2015&to=2015')} />);
    expect(column(5)).toEqual(['reported']);
  });

  test('says provisional of a provisional row', () => {
    const soft = cell('5', { status: 'provisional' });
    const rows = [recordRow({ period: '2020', exports: soft, imports: soft })];
    render(<FiguresTable scene={sceneAt('', record(rows))} />);
    expect(column(5)).toEqual(['Exports: provisional. Imports: provisional.']);
  });

  test.each([
    ['', ['2018', '2019', '2020', '2021']],
    ['sort=-period', ['2021', '2020', '2019', '2018']],
    ['sort=exports', ['2018', '2020', '2019', '2021']],
    ['sort=-exports', ['2020', '2018', '2019', '2021']],
    ['sort=imports', ['2021', '2019', '2020', '2018']],
    ['sort=balance', ['2018', '2020', '2019', '2021']],
    ['sort=-turnover', ['2020', '2018', '2019', '2021']],
  ])('at "%s" is in order of number, absent values last', (query, periods) => {
    render(<FiguresTable scene={sceneAt(query, mixed)} />);
    expect(column(0)).toEqual(periods);
  });

  test('names the sorted column and the way to turn it', () => {
    render(<FiguresTable scene={sceneAt('sort=exports')} />);
    const head = screen.getByRole('columnheader', { name: /Exports/ });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(within(head).getByRole('link')).toHaveAttribute('href', '/trade/AZE/PAK?sort=-exports');
    expect(screen.getByRole('columnheader', { name: 'Period' })).not.toHaveAttribute('aria-sort');
  });

  test('sorts by period without a word in the address', () => {
    render(<FiguresTable scene={sceneAt('sort=-period')} />);
    expect(screen.getByRole('link', { name: /Period/ })).toHaveAttribute('href', '/trade/AZE/PAK');
  });

  test('turns names with the side', () => {
    render(<FiguresTable scene={sceneAt('side=PAK', pakAze())} />);
    expect(screen.getByRole('table').textContent).toContain('as reported by Pakistan');
    expect(screen.getByText('2,864,356')).toBeVisible();
    expect(azePak().reporter).toBe('AZE');
  });
});
