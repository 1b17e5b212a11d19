import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, product, quotient } from '@/lib/domain/decimal';
import { recordRow } from '@/lib/domain/record-row';
import type { RecordRow } from '@/lib/domain/record';
import { CHARTS, type View } from '@/lib/domain/view';
import { shortNumber } from '@/lib/format/number';
import {
  azePak,
  cell,
  chartInput,
  pakAze,
  record,
  syntheticMonths,
  syntheticYears,
  viewOf,
} from '@/tests/builders/trade-record';
import type { ChartInput } from './chart-input';
import { viewSentences } from './view-sentences';

const OWN = azePak();
const view = (changes: Partial<View>) => ({ view: viewOf(OWN, changes), mirror: pakAze() });
const told = (changes: Partial<View>) => sentences(chartInput(OWN, view(changes)));

/** With the blanks that keep an amount on one line as plain ones. */
function sentences(input: ChartInput): readonly string[] {
  return viewSentences(input).map((words) => words.replaceAll('\u00a0', ' '));
}

describe('viewSentences(input)', () => {
  test('of flows tells the larger one first, with its change, and the balance they leave', () => {
    expect(told({ from: '2020', to: '2020' })).toEqual([
      'Azerbaijan’s imports from Pakistan fell 19.5\u202f% to US$11.6 million in 2020 and its exports rose from US$294 thousand to US$1.66 million, as reported by Azerbaijan (sum of the chapters held).',
      'That left a deficit of US$9.97 million, after a deficit of US$14.1 million in 2019.',
    ]);
  });

  test('of a balance counts the periods of either sign', () => {
    expect(told({ chart: 'balance' })[1]).toBe('It ran a deficit in all 6 years with figures.');
    const rows = ['5', '0', '9'].map((exports, index) =>
      recordRow({ period: String(2000 + index), exports: cell(exports), imports: cell('3') }),
    );
    const mixed = record(rows);
    const input = chartInput(mixed, { view: viewOf(mixed, { chart: 'balance' }) });
    expect(sentences(input)).toEqual([
      'Azerbaijan’s trade with Pakistan showed a surplus of US$6 in 2002, after a deficit of US$3 in 2001, as reported by Azerbaijan.',
      'Over the 3 years with figures it ran a deficit in 1 and a surplus in 2.',
    ]);
  });

  test('of turnover names its highest and lowest', () => {
    expect(told({ chart: 'turnover' })[1]).toBe(
      'The highest of the periods shown was US$14.7 million in 2019, the lowest US$2.18 million in 2015.',
    );
  });

  test('of both sides puts each flow beside the other country’s record of it', () => {
    expect(told({ chart: 'sides', from: '2020', to: '2020' })).toEqual([
      'For 2020, Azerbaijan reports imports from Pakistan of US$11.6 million; Pakistan reports exports to Azerbaijan of US$3.78 million.',
      'Azerbaijan reports exports to Pakistan of US$1.66 million; Pakistan reports imports from Azerbaijan of US$920 thousand.',
    ]);
  });

  test('of both sides says when the other country has no record', () => {
    const input = chartInput(OWN, { view: viewOf(OWN, { chart: 'sides' }) });
    expect(sentences(input)[1]).toBe('No record of Pakistan is held.');
  });

  test('tells a single absent period with its reason, and never a zero', () => {
    expect(told({ from: '2017', to: '2017' })).toEqual([
      'Azerbaijan’s trade with Pakistan is incomplete in the source for 2017.',
    ]);
    expect(told({ from: '1990', to: '1991' })).toEqual([
      'No figures of Azerbaijan’s trade with Pakistan are held for these periods.',
    ]);
  });

  test('tells what one flow did where the other is absent', () => {
    const half = syntheticYears(2, null, '4');
    expect(sentences(chartInput(half))).toEqual([
      'Azerbaijan’s imports from Pakistan were unchanged at US$4 in 1997 and its exports are not reported, as reported by Azerbaijan.',
      'Without both flows there is no balance.',
    ]);
  });

  test('says zero for zero', () => {
    expect(sentences(chartInput(syntheticYears(2, '0', '0')))).toEqual([
      'Azerbaijan’s exports to Pakistan were unchanged at zero in 1997 and its imports were unchanged at zero, as reported by Azerbaijan.',
      'Exports and imports were equal, after an even balance in 1996.',
    ]);
  });

  test('of months names the month compared with', () => {
    const months = syntheticMonths(354);
    const names = { reporter: 'United Kingdom', partner: 'United States' };
    expect(sentences(chartInput(months, { names }))[0]).toBe(
      'The United Kingdom’s exports to the United States rose 14.9\u202f% to £139 million in Jun 2026 and its imports rose 18.9\u202f% to £88 million, compared with Jun 2025, as reported by the United Kingdom.',
    );
  });

  test('states no number that the rows do not give', () => {
    const amount = fc.option(fc.nat(4_000_000_000).map(String), { nil: null });
    const rows = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }).map((pairs) =>
      pairs.map(([exports, imports], index) =>
        recordRow({
          period: String(2000 + index),
          exports: cell(exports),
          imports: cell(imports),
        }),
      ),
    );
    const chart = fc.constantFrom(...CHARTS);
    fc.assert(
      fc.property(rows, chart, (made, kind) => {
        const own = record(made);
        const words = viewSentences(
          chartInput(own, { view: viewOf(own, { chart: kind }), mirror: null }),
        );
        const known = numbersOf(made);
        const stated = words.join(' ').match(/\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?/g) ?? [];
        expect(stated.filter((one) => !known.has(one))).toEqual([]);
        expect(words.join(' ')).not.toMatch(/NaN|Infinity|undefined|null|-/);
        expect(words.every((one) => /^[A-Z].*[^.]\.$/.test(one))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every number that rows can give: periods, amounts in short, changes in percent, counts. */
function numbersOf(rows: readonly RecordRow[]): ReadonlySet<string> {
  const values = rows.flatMap(({ exports, imports, balance, turnover }) =>
    [exports, imports, balance, turnover].flatMap(({ value }) => value ?? []),
  );
  const amounts = values.map((value) => shortNumber(value.replace('-', '')).split(' ')[0] ?? '');
  const percents = rows.flatMap((row, index) =>
    (['exports', 'imports', 'turnover'] as const).flatMap((measure) => {
      const [now, before] = [row[measure].value, rows[index - 1]?.[measure].value ?? null];
      const apart = difference(now, before);
      const percent = apart === null ? null : quotient(product(apart, '100'), before, 1);
      return percent === null ? [] : [withDecimal(percent.replace('-', ''))];
    }),
  );
  const counts = Array.from({ length: rows.length + 1 }, (_, count) => String(count));
  return new Set([...rows.map(({ period }) => period), ...amounts, ...percents, ...counts]);
}

function withDecimal(percent: string): string {
  return percent.includes('.') ? percent : `${percent}.0`;
}
