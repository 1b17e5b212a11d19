import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimsOverTimeInput, ClaimsOverTimePlan } from './claims-over-time-plan';
import { planClaimsOverTime } from './plan-claims-over-time';
import { overTimeInput, printedClaim } from '@/tests/builders/printed-claim';
import { boxOf, outside, overlaps, type TextBox } from '@/tests/builders/text-box';
import { azePak } from '@/tests/builders/trade-record';

function planned(changes: Partial<ClaimsOverTimeInput> = {}, size: 'wide' | 'narrow' = 'wide') {
  return planClaimsOverTime(overTimeInput(changes), size);
}

function labelBoxes({ labels }: ClaimsOverTimePlan): readonly TextBox[] {
  return labels.flatMap(({ mark, name }) => [mark, ...(name === null ? [] : [name])].map(boxOf));
}

function dotBoxes({ dots }: ClaimsOverTimePlan): readonly TextBox[] {
  return dots.map(({ x, y }) => ({
    text: 'dot',
    left: x - 5.5,
    right: x + 5.5,
    top: y - 5.5,
    bottom: y + 5.5,
  }));
}

describe('planClaimsOverTime(input, size)', () => {
  test('draws both countries’ records on the first country’s terms', () => {
    const plan = planned({ measure: 'imports' });
    expect(plan.line.map((point) => point?.value ?? null)).toEqual([
      1703033,
      5862223,
      null,
      10350848,
      14440948,
      11624822,
      10991822,
    ]);
    expect(plan.mirror.map((point) => point?.value)).toEqual([9000000, 6000000, 3784399]);
  });

  test('stands a claim of the record’s length on its period', () => {
    const plan = planned({ claims: [printedClaim()] });
    expect(plan.dots[0]?.x).toBe(plan.line[5]?.x);
    expect(plan.dots[0]?.span).toBeNull();
  });

  test('stands other periods in their middle, with a line over their months', () => {
    const plan = planned({ claims: [printedClaim({ period: '2020-01/2020-10', printed: '10' })] });
    const [dot] = plan.dots;
    expect(dot?.span?.from).toBeLessThan(plan.line[5]?.x ?? Number.NaN);
    expect(dot?.x).toBeLessThan(plan.line[5]?.x ?? Number.NaN);
  });

  test('spans a fiscal year, though it is as long as a year of the record', () => {
    const plan = planned({ claims: [printedClaim({ period: '2020-07/2021-06' })] });
    expect(plan.dots[0]?.span).not.toBeNull();
  });

  test('takes claims told of either country, on the first one’s terms', () => {
    const plan = planned({
      measure: 'imports',
      claims: [
        printedClaim({ id: 'c1', measure: 'imports', printed: '11.6' }),
        printedClaim({ id: 'c2', reporter: 'PAK', partner: 'AZE', measure: 'exports' }),
        printedClaim({ id: 'c3', reporter: 'PAK', partner: 'AZE', measure: 'imports' }),
        printedClaim({ id: 'c4', reporter: 'IND', measure: 'imports' }),
      ],
    });
    expect(plan.dots.map(({ claimId }) => claimId)).toEqual(['c1', 'c2']);
    expect(plan.rows[1]?.subject).toBe('Pakistan’s exports to Azerbaijan');
  });

  test('turns the sign of a balance told of the other country', () => {
    const told = { reporter: 'PAK', partner: 'AZE', measure: 'balance', printed: '10' } as const;
    const plan = planned({ measure: 'balance', claims: [printedClaim(told)] });
    expect(plan.dots[0]?.y).toBeGreaterThan(
      plan.ticks.find(({ value }) => value === 0)?.y ?? Number.NaN,
    );
  });

  test('numbers rows in the order of print, undated ones last', () => {
    const plan = planned({
      claims: [
        printedClaim({ id: 'a' }, { date: null }),
        printedClaim({ id: 'b' }, { date: '2022-01-01' }),
        printedClaim({ id: 'c' }, { date: '2021-01-01' }),
      ],
    });
    expect(plan.rows.map(({ number, claimId }) => `${number} ${claimId}`)).toEqual([
      '1 c',
      '2 b',
      '3 a',
    ]);
  });

  test('lists and does not draw claims without period, of a product, another currency or scale', () => {
    const plan = planned({
      claims: [
        printedClaim({ id: 'a', period: null }),
        printedClaim({ id: 'b', product: 'rice' }),
        printedClaim({ id: 'c', currency: 'EUR' }),
        printedClaim({ id: 'd', printed: '500' }),
      ],
    });
    expect(plan.dots).toEqual([]);
    expect(plan.rows.map(({ notDrawn }) => notDrawn)).toEqual([
      'no period stated',
      'one product',
      'other currency',
      'off the scale',
    ]);
  });

  test('labels claims that stand together once', () => {
    const plan = planned({
      claims: [printedClaim({ id: 'a' }), printedClaim({ id: 'b' }), printedClaim({ id: 'c' })],
    });
    expect(plan.labels.map(({ mark }) => mark.text)).toEqual(['1–3']);
  });

  test('names the publisher beside the number where it is wide', () => {
    const claims = [printedClaim()];
    expect(planned({ claims }).labels[0]?.name?.text).toBe('AzerNews');
    expect(planned({ claims }, 'narrow').labels[0]?.name).toBeNull();
  });

  test('tells a row with publisher, date, figure, period and both verdicts', () => {
    expect(planned({ claims: [printedClaim()] }).rows[0]).toMatchObject({
      publisher: 'AzerNews',
      printedOn: '11 June 2021',
      figure: 'US$13.2 million',
      period: '2020',
      verdicts: [
        { side: 'AZE', kind: 'agrees truncated' },
        { side: 'PAK', kind: 'differs' },
      ],
      note: null,
    });
  });

  test('keeps its frame without records and without claims', () => {
    const plan = planned({ records: [] });
    expect(plan.key.map(({ text }) => text)).toContain('No record to compare is held');
    expect(plan.rows).toEqual([]);
    expect(plan.description).toContain('No printed figure is drawn.');
  });

  test('draws claims alone where no record is held', () => {
    const plan = planned({ records: [], claims: [printedClaim()] });
    expect(plan.dots).toHaveLength(1);
    expect(plan.line).toEqual([]);
  });

  test('draws a record of one period as a point', () => {
    const [first] = azePak().rows;
    const plan = planned({ records: [{ ...azePak(), rows: first === undefined ? [] : [first] }] });
    expect(plan.line).toHaveLength(1);
  });

  test('says in words what was reported and what printed', () => {
    const words = planned({ claims: [printedClaim()] }).description;
    expect(words).toContain('2020: US$13,282,396');
    expect(words).toContain('1: US$13.2 million, 2020, AzerNews.');
  });
});

describe('planClaimsOverTime(input, size) of any claims', () => {
  const one = fc.record({
    printed: fc.integer({ min: 0, max: 40 }),
    period: fc.constantFrom('2019', '2020', '2021', '2020-01/2020-10', '2021-Q1', '2025', '1998'),
    publisher: fc.constantFrom(
      'AzerNews',
      'Report',
      'Associated Press of Pakistan',
      'x'.repeat(90),
    ),
  });

  test('keeps labels off each other, off the dots and inside the plot', () => {
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 40 }),
        fc.constantFrom('wide', 'narrow'),
        (all, size) => {
          const claims = all.map(({ printed, period, publisher }, index) =>
            printedClaim({ id: `c${index}`, printed: String(printed), period }, { publisher }),
          );
          const plan = planned({ claims }, size);
          const labels = labelBoxes(plan);
          const dots = dotBoxes(plan);
          const words = [...labels, ...plan.timeLabels.map(boxOf)];
          expect(overlaps(words)).toEqual([]);
          expect(labels.flatMap((box) => dots.flatMap((dot) => overlaps([box, dot])))).toEqual([]);
          expect(outside(words, plan)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  test('labels every dot of as many claims as the house has', () => {
    const claims = Array.from({ length: 12 }, (_, index) =>
      printedClaim({ id: `c${index}`, period: String(2015 + (index % 7)), printed: String(index) }),
    );
    expect(planned({ claims }).labels).toHaveLength(12);
    expect(planned({ claims }, 'narrow').labels).toHaveLength(12);
  });
});
