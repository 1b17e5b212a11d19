import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { year } from '@/tests/builders/read-claim';
import { recordOf } from '@/tests/builders/record';
import type { ReadClaim } from './read/read-claim';
import { sideVerdict } from './side-verdict';
import { slips } from './slips';

function verdictsAndSlips(part: Partial<ReadClaim>, held = heldRecords()) {
  const made = statement(part);
  const { claim } = made;
  if (claim === null) throw new Error('no amount');
  const sides = ['AZE', 'PAK'];
  const verdicts = sides.map((side) => sideVerdict({ claim, statement: made, side, held }));
  return { verdicts, slips: slips({ claim, statement: made, verdicts, held }) };
}

const slipsOf = (part: Partial<ReadClaim>) =>
  verdictsAndSlips(part).slips.map(({ kind, side, claim }) => ({
    kind,
    side,
    scale: claim.scale,
    measure: claim.measure,
    period: claim.period,
  }));

const kept = { scale: '1000000', measure: 'imports', period: '2020' } as const;

test('a billion that would agree as a million is asked about', () => {
  expect(slipsOf({ flow: 'imports', value: '11.62', scale: '1000000000' })).toEqual([
    { ...kept, kind: 'scale', side: 'AZE' },
  ]);
  expect(slipsOf({ flow: 'imports', value: '11.62', scale: '1000' })).toEqual([
    { ...kept, kind: 'scale', side: 'AZE' },
  ]);
});

test('a reading that agrees cut off counts', () => {
  expect(slipsOf({ flow: 'exports', value: '1.6', scale: '1000000000' })).toEqual([
    { ...kept, measure: 'exports', kind: 'scale', side: 'AZE' },
  ]);
});

test('a claim that agrees with one country is no slip, though a reading fits the other', () => {
  const records = (partner: string) =>
    heldRecords([
      recordOf({
        figures: [
          ['2019', '1', '5000000'],
          ['2020', '1', '9000000'],
        ],
      }),
      recordOf({ reporter: 'PAK', partner: 'AZE', figures: [['2020', partner, '1']] }),
    ]);
  const stated = { flow: 'imports', value: '5.0' } as const;
  expect(verdictsAndSlips(stated, records('7000000')).slips).toMatchObject([{ kind: 'year' }]);
  expect(verdictsAndSlips(stated, records('5000000')).slips).toEqual([]);
});

test('exports that would agree as imports are asked about', () => {
  expect(slipsOf({ flow: 'exports', value: '11.62' })).toEqual([
    { ...kept, kind: 'flow', side: 'AZE' },
  ]);
});

test('a figure of the year before or after is asked about', () => {
  expect(slipsOf({ flow: 'imports', value: '14.44' })).toEqual([
    { ...kept, kind: 'year', side: 'AZE', period: '2019' },
  ]);
  expect(slipsOf({ flow: 'imports', value: '10.99' })).toEqual([
    { ...kept, kind: 'year', side: 'AZE', period: '2021' },
  ]);
});

test('a slip keeps the claim it is of', () => {
  const [slip] = verdictsAndSlips({ flow: 'imports', value: '14.44' }).slips;
  expect(slip?.claim).toMatchObject({ id: 'c1', printed: '14.44', quote: '$13.2 million' });
});

test('a claim near any record, one that could not be checked and one no reading fits have none', () => {
  expect(slipsOf({ flow: 'exports', value: '0.92' })).toEqual([]);
  expect(slipsOf({ flow: 'imports', value: '11.7' })).toEqual([]);
  expect(slipsOf({ value: '13.2', period: year('1990') })).toEqual([]);
  expect(slipsOf({ value: '11.62', flow: 'imports', status: 'target', scale: '1000' })).toEqual([]);
  expect(slipsOf({ flow: 'imports', value: '77.7' })).toEqual([]);
});

test('a reading is not held against a record the claim was not compared with', () => {
  expect(slipsOf({ flow: 'exports', value: '3.78', period: year('2021') })).toEqual([]);
});

test('slips never appear beside a verdict that agrees', () => {
  const parts = fc.record({
    flow: fc.constantFrom('exports', 'imports', 'turnover'),
    value: fc.constantFrom('1.6', '1.7', '11.6', '11.62', '13.2', '3.8', '0.92', '10.99', '14.4'),
    scale: fc.constantFrom('1000', '1000000', '1000000000'),
    period: fc.constantFrom('2018', '2019', '2020', '2021').map(year),
    hedge: fc.constantFrom('exact', 'approx', 'over', 'under'),
  });
  fc.assert(
    fc.property(parts, (part) => {
      const found = verdictsAndSlips(part);
      const isDiffering = found.verdicts.every(
        ({ kind }) => kind === 'differs' || kind === 'could not check',
      );
      expect(isDiffering || found.slips.length === 0).toBe(true);
    }),
  );
});
