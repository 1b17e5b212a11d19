import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { sceneAt } from '@/tests/builders/page';
import { azePak, syntheticYears } from '@/tests/builders/trade-record';
import { HeadlineFigures } from './headline-figures';

const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent);
const figures = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

describe('HeadlineFigures', () => {
  test('tells the four figures of 2020 with their change on 2019', () => {
    const { container } = render(<HeadlineFigures scene={sceneAt('')} />);
    expect(container.textContent).toContain('Figures of 2020, US dollars');
    expect(terms()).toEqual(['Exports', 'Imports', 'Balance', 'Turnover']);
    expect(figures()).toEqual([
      '1,657,574',
      '+462.9\u202f% on 2019',
      '11,624,822',
      '−19.5\u202f% on 2019',
      '−9,967,248',
      '+4,179,209 on 2019',
      '13,282,396',
      '−9.9\u202f% on 2019',
    ]);
  });

  test('says why there is no change', () => {
    render(<HeadlineFigures scene={sceneAt('to=2018')} />);
    expect(figures()[1]).toBe('no figure a year before');
  });

  test('says of zero that it is zero, and gives no percentage of it', () => {
    const zeros = syntheticYears(2, '0', '5');
    render(<HeadlineFigures scene={sceneAt('', zeros, { claims: [] })} />);
    expect(figures().slice(0, 2)).toEqual(['0', 'zero a year before']);
  });

  test('says of an absent flow why it is absent', () => {
    const half = syntheticYears(2, '3', null);
    render(<HeadlineFigures scene={sceneAt('', half, { claims: [] })} />);
    expect(figures()[2]).toBe('not reported');
  });

  test('of no figures is nothing', () => {
    const { container } = render(<HeadlineFigures scene={sceneAt('from=2050', azePak())} />);
    expect(container).toBeEmptyDOMElement();
  });
});
