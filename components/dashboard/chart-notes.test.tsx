import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { recordIssues } from '@/lib/domain/record-issues';
import { recordRow } from '@/lib/domain/record-row';
import { sceneAt } from '@/tests/builders/page';
import { azePak, cell, pakAze, record } from '@/tests/builders/trade-record';
import { ChartNotes } from './chart-notes';

const sentences = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('ChartNotes', () => {
  test('names every source with its date, the valuation, and what balance is', () => {
    const { container } = render(<ChartNotes scene={sceneAt('')} />);
    expect(container.textContent).toContain(
      'Source: United Nations Statistics Division, UN Comtrade',
    );
    expect(container.textContent).toContain('retrieved November 2017');
    expect(container.textContent).toContain('retrieved 2022');
    expect(container.textContent).toContain(
      'Exports FOB, imports CIF. Balance is exports minus imports, both as reported by Azerbaijan.',
    );
  });

  test('names sums of chapters, incomplete and revised periods, neighbours joined', () => {
    render(<ChartNotes scene={sceneAt('')} />);
    expect(sentences()).toEqual([
      '2017: incomplete in the source, therefore not shown as a figure.',
      '2018–2021: sum of the chapters held; the source’s own total is not held, so the true figure may be higher.',
      '2016 (imports): revised; the newer figure is shown and the older kept.',
      'Totals of one extract and sums of chapters of another stand in one series.',
    ]);
  });

  test('tells only of periods that are shown', () => {
    render(<ChartNotes scene={sceneAt('from=2018&to=2019')} />);
    expect(sentences()).toEqual([
      '2018–2019: sum of the chapters held; the source’s own total is not held, so the true figure may be higher.',
      'Totals of one extract and sums of chapters of another stand in one series.',
    ]);
  });

  test('names missing periods of one flow, and says absent is not zero', () => {
    render(<ChartNotes scene={sceneAt('side=PAK', pakAze())} />);
    expect(sentences()).toEqual(['2019 (imports): nothing is held. Absent is not zero.']);
  });

  test('does not join periods that are not neighbours', () => {
    const gap = { exports: cell(null), imports: cell(null) };
    const rows = [
      recordRow({ period: '2018', ...gap }),
      recordRow({ period: '2019', exports: cell('1'), imports: cell('2') }),
      recordRow({ period: '2020', ...gap }),
      recordRow({ period: '2021', ...gap }),
    ];
    render(<ChartNotes scene={sceneAt('', record(rows))} />);
    expect(sentences()).toEqual(['2018, 2020–2021: nothing is held. Absent is not zero.']);
  });

  test('says what turnover adds up', () => {
    const { container } = render(<ChartNotes scene={sceneAt('chart=turnover')} />);
    expect(container.textContent).toContain(
      'Turnover is the sum of Azerbaijan’s own exports (FOB) and imports (CIF).',
    );
  });

  test('says that a valuation is unknown', () => {
    const valuation = { exports: 'unknown', imports: 'unknown' } as const;
    const { rows } = azePak();
    const issues = recordIssues({ rows, valuation, datasets: [] });
    const scene = sceneAt('', { ...azePak(), valuation, issues });
    const { container } = render(<ChartNotes scene={scene} />);
    expect(container.textContent).toContain('Exports of unknown valuation');
    expect(sentences()).toContain(
      'How the goods are priced (FOB, CIF) is not known for every source.',
    );
  });

  test('names the gap between both records of the headline period in words', () => {
    const scene = sceneAt('chart=sides', azePak(), { mirror: pakAze() });
    const { container } = render(<ChartNotes scene={scene} />);
    expect(container.textContent).toContain(
      'Azerbaijan’s exports to Pakistan in 2020: 1,657,574 as reported by Azerbaijan, ' +
        '920,043 as reported by Pakistan. The gap is 737,531; Azerbaijan’s figure is 1.802 times Pakistan’s.',
    );
    expect(container.textContent).toContain('The gap is 7,840,423');
  });

  test('says that the other country has no record', () => {
    const { container } = render(<ChartNotes scene={sceneAt('chart=sides')} />);
    expect(container.textContent).toContain('No record of Pakistan is held.');
  });
});
