import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { recordOf } from '@/tests/builders/record';
import { changeChecks } from './change-check';

const held = heldRecords();

test('a change names side, base, recorded change and datasets', () => {
  expect(changeChecks(statement({ flow: 'imports', changePct: '-19.5' }), held)[0]).toEqual({
    of: 'change',
    side: 'AZE',
    kind: 'agrees',
    reason: null,
    stated: '-19.5',
    recorded: '-19.5',
    base: '2019',
    datasets: ['wits-2017'],
  });
});

test('a change that could not be checked keeps its base and has no figure', () => {
  expect(changeChecks(statement({ flow: 'exports', changePct: '10' }), held)[0]).toEqual({
    of: 'change',
    side: 'AZE',
    kind: 'could not check',
    reason: 'no base',
    stated: '10',
    recorded: null,
    base: '2019',
    datasets: [],
  });
});

test('level and base come from one record', () => {
  const years = recordOf({ figures: [['2020', '200', '1']] });
  const months = recordOf({
    frequency: 'M',
    figures: Array.from({ length: 24 }, (_, index) => [
      `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      index < 12 ? '10' : '11',
      '1',
    ]),
  });
  const stated = statement({ flow: 'exports', changePct: '10', currency: null, value: null });
  expect(changeChecks(stated, heldRecords([years, months]))[0]).toMatchObject({
    kind: 'agrees',
    recorded: '10',
  });
});

test('a change on the month before has that month as its base', () => {
  const months = recordOf({
    frequency: 'M',
    figures: [
      ['2020-12', '100', '1'],
      ['2021-01', '125', '1'],
    ],
  });
  const january = { freq: 'M', start: '2021-01-01', end: '2021-01-31' } as const;
  const stated = statement({ flow: 'exports', changePreviousPct: '25', period: january });
  expect(changeChecks(stated, heldRecords([months]))[0]).toMatchObject({
    kind: 'agrees',
    recorded: '25',
    base: '2020-12',
  });
});

test('a ratio is exact only to its digits', () => {
  const record = recordOf({
    figures: [
      ['2019', '100', '1'],
      ['2020', '214', '1'],
    ],
  });
  const stated = { flow: 'exports', changePct: '110' } as const;
  const kindOf = (quote: string) =>
    changeChecks(statement({ ...stated, quote }), heldRecords([record]))[0]?.kind;
  expect(kindOf('rose 2.1 times')).toBe('agrees');
  expect(kindOf('rose 110 %')).toBe('differs');
});

test('a balance that turned its sign, or starts from zero, gives no percentage', () => {
  const record = (before: string) =>
    heldRecords([
      recordOf({
        figures: [
          ['2019', before, '10'],
          ['2020', '5', '10'],
        ],
      }),
    ]);
  const stated = statement({ flow: 'balance', value: '-5', changePct: '10' });
  expect(changeChecks(stated, record('20'))[0]?.reason).toBe('base not positive');
  expect(changeChecks(stated, record('10'))[0]?.reason).toBe('base not positive');
  expect(changeChecks(stated, record('6'))[0]).toMatchObject({ recorded: '25', kind: 'differs' });
});

test('a change is held against records in a currency of the statement', () => {
  const stated = statement({ flow: 'imports', changePct: '-19.5', currency: 'AZN' });
  expect(changeChecks(stated, held)[0]?.reason).toBe('other currency');
  const twice = [{ value: '11', scale: '1000000', currency: 'USD' }];
  const both = statement({ ...stated.read, otherCurrencies: twice });
  expect(changeChecks(both, held)[0]?.kind).toBe('agrees');
});

test('no stated change has no check', () => {
  expect(changeChecks(statement(), held)).toEqual([]);
});
