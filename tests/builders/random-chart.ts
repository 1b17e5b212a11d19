import fc from 'fast-check';
import type { ChartClaim, ChartInput } from '@/lib/charts/chart-input';
import type { Measure, TradeRecord } from '@/lib/domain/record';
import type { ChartKind } from '@/lib/domain/view';
import { frequencies, recordsAt } from './random-record';
import { chartInput, viewOf } from './trade-record';

const kinds = fc.constantFrom<ChartKind[]>('flows', 'balance', 'turnover', 'sides');
const measures = fc.constantFrom<Measure[]>('exports', 'imports', 'balance', 'turnover');

/** Claims on periods that a record holds, with any value near its own. */
function claimsOn(record: TradeRecord): fc.Arbitrary<readonly ChartClaim[]> {
  const one = fc.record({
    id: fc.nat(999).map((number) => `c${number}`),
    measure: measures,
    period: fc.constantFrom(...record.rows.map(({ period }) => period)),
    value: fc.integer({ min: -99_999_999, max: 99_999_999 }),
    label: fc.string(),
  });
  return fc.array(one, { maxLength: 4 });
}

/** What any chart may be drawn from: every kind, with and without mirror, claims and article. */
export function chartInputs(most: number): fc.Arbitrary<ChartInput> {
  return frequencies
    .chain((frequency) =>
      fc.record({
        own: recordsAt(frequency, most),
        other: fc.option(recordsAt(frequency, most)),
        chart: kinds,
        articleDate: fc.constantFrom(null, '2001-02-28', '2009-12-31', '2016-06-11'),
      }),
    )
    .chain(({ own, other, chart, articleDate }) =>
      claimsOn(own).map((claims) =>
        chartInput(own, {
          view: viewOf(own, { chart, claim: claims[0]?.id ?? null }),
          mirror:
            other === null ? null : { ...other, reporter: own.partner, partner: own.reporter },
          claims,
          articleDate,
        }),
      ),
    );
}
