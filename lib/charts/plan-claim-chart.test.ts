import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planClaimChart } from './plan-claim-chart';
import type { ClaimChartInput, ClaimChartPlan } from './claim-chart-plan';
import type { Measure } from '@/lib/domain/record';
import { claim } from '@/tests/builders/claim';
import { frequencies, periodsOf, recordsAt } from '@/tests/builders/random-record';
import { chartBoxes, outside, overlaps } from '@/tests/builders/text-box';
import { azePak, pakAze, syntheticYears } from '@/tests/builders/trade-record';

const NAMES = { reporter: 'Azerbaijan', partner: 'Pakistan' };

function planned(input: Partial<ClaimChartInput> = {}): ClaimChartPlan {
  const plan = planClaimChart({
    claim: claim(),
    records: [azePak(), pakAze()],
    names: NAMES,
    ...input,
  });
  if (plan === null) throw new Error('The claim has a period and therefore a plan');
  return plan;
}

const keyTexts = (plan: ClaimChartPlan) => plan.key.map(({ text }) => text);

describe('planClaimChart(input)', () => {
  test('is null for a claim without a period', () => {
    const input = { claim: claim({ period: null }), records: [azePak()], names: NAMES };
    expect(planClaimChart(input)).toBeNull();
  });

  test('draws one record alone as bars from zero', () => {
    const plan = planned({ records: [azePak()] });
    expect(plan.bars).toHaveLength(6);
    expect(plan.line).toEqual([]);
    expect(plan.mirror.every((point) => point === null)).toBe(true);
    expect(keyTexts(plan)).toContain('Azerbaijan’s record');
    expect(keyTexts(plan)).not.toContain('Pakistan’s record');
  });

  test('draws two records as lines, broken where one has no value', () => {
    const plan = planned();
    expect(plan.bars).toEqual([]);
    expect(plan.line[2]).toBeNull();
    expect(plan.mirror[5]).toMatchObject({ value: 4704442 });
  });

  test('connects the claim with its reporter’s figure when they are apart', () => {
    const plan = planned({ claim: claim({ measure: 'imports', printed: '24' }) });
    expect(plan.connector).toEqual({ x: plan.dot.x, from: plan.dot.y, to: plan.line[5]?.y });
  });

  test('has no connector where the dot stands on the record', () => {
    expect(planned().connector).toBeNull();
  });

  test('connects with the partner’s figure where the reporter has none', () => {
    const plan = planned({ records: [pakAze()] });
    expect(plan.connector?.to).toBe(plan.mirror[plan.mirror.length - 1]?.y);
  });

  test('without a record has the dot alone and says so', () => {
    const plan = planned({ records: [] });
    expect(keyTexts(plan)).toEqual([
      'Million US dollars',
      'No record to compare is held',
      'Stated: US$13.2 million',
    ]);
    expect(plan.bars).toEqual([]);
    expect(plan.connector).toBeNull();
    expect(plan.timeLabels.map(({ text }) => text)).toEqual(['2020']);
  });

  test('keeps negative balances below zero', () => {
    const plan = planned({ claim: claim({ measure: 'balance', printed: '-5' }) });
    expect(plan.ticks.map(({ label }) => label)).toEqual(['−20', '−10', '0']);
    expect(plan.dot.y).toBeGreaterThan(plan.plot.y);
  });

  test('draws a zero claim and zero records on the base line', () => {
    const plan = planned({
      claim: claim({ printed: '0' }),
      records: [syntheticYears(26, '0', '0')],
    });
    expect(plan.dot.y).toBe(plan.plot.y + plan.plot.height);
    expect(plan.bars.every(({ height }) => height === 0)).toBe(true);
  });

  test('labels the claim’s period in bold, and first and last where they fit', () => {
    expect(planned().timeLabels.map(({ text, weight }) => `${text} ${weight}`)).toEqual([
      '2020 600',
      '2015 400',
      '2021 400',
    ]);
  });

  test('says in words what is stated and reported, exactly', () => {
    const words = planned().description;
    expect(words).toContain(
      'Stated: US$13.2 million, Azerbaijan’s trade turnover with Pakistan, 2020.',
    );
    expect(words).toContain('As reported by Azerbaijan: 2015: US$2,182,459;');
    expect(words).toContain('As reported by Pakistan: 2018: US$9,500,000; 2020: US$4,704,442.');
  });
});

const measures = fc.constantFrom<Measure[]>('exports', 'imports', 'balance', 'turnover');

/** Any claim on one of the periods around two random records, or on one outside them. */
const inputs = frequencies.chain((frequency) =>
  fc
    .record({
      own: fc.option(recordsAt(frequency, 20)),
      other: fc.option(recordsAt(frequency, 20)),
      measure: measures,
      printed: fc.integer({ min: -99_999, max: 99_999 }),
      scale: fc.constantFrom('1', '1000', '1000000', '1000000000'),
      period: fc.constantFrom(...periodsOf(frequency, 40), '2020-07/2021-06', '1999-H1'),
      reporter: fc.string({ maxLength: 60 }),
      partner: fc.string({ maxLength: 60 }),
    })
    .map(({ own, other, measure, printed, scale, period, reporter, partner }): ClaimChartInput => {
      const mirror = other === null ? [] : [{ ...other, reporter: 'PAK', partner: 'AZE' }];
      return {
        claim: claim({ measure, printed: String(printed), scale, period }),
        records: [...(own === null ? [] : [own]), ...mirror],
        names: { reporter, partner },
      };
    }),
);

describe('planClaimChart(input) of anything', () => {
  test('keeps all words apart and inside, and all numbers finite', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planned(input);
        const boxes = chartBoxes(plan);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(boxes, plan)).toEqual([]);
        expect(JSON.stringify({ ...plan, description: '' })).not.toMatch(/null,"y"|NaN|Infinity/);
        expect(Number.isFinite(plan.dot.x + plan.dot.y)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the dot within the plot', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { dot, plot } = planned(input);
        expect(dot.x).toBeGreaterThanOrEqual(plot.x);
        expect(dot.x).toBeLessThanOrEqual(plot.x + plot.width);
        expect(dot.y).toBeGreaterThanOrEqual(plot.y - 0.001);
        expect(dot.y).toBeLessThanOrEqual(plot.y + plot.height + 0.001);
      }),
    );
  });
});
