import type { ClaimRow, ClaimsOverTimePlan } from '@/lib/charts/claims-over-time-plan';
import { pagePalette } from '@/lib/charts/palette';
import { ClaimsOverTimeSvg } from '@/lib/draw/claims-over-time-svg';
import { OVER_TIME_WORDS as WORDS } from '@/lib/format/en/check';
import { VERDICT_NAMES } from '@/lib/format/en/verdict';

const PALETTES = { wide: pagePalette('wide-'), narrow: pagePalette('narrow-') };

/** Everything printed on a pair over both countries' records, and the table it is numbered by. */
export function ClaimsOverTime(props: {
  readonly wide: ClaimsOverTimePlan;
  readonly narrow: ClaimsOverTimePlan;
}) {
  const { wide, narrow } = props;
  return (
    <>
      <figure className="chart-figure mt-4">
        <div className="chart-size chart-wide">
          <ClaimsOverTimeSvg plan={wide} palette={PALETTES.wide} />
        </div>
        <div className="chart-size chart-narrow">
          <ClaimsOverTimeSvg plan={narrow} palette={PALETTES.narrow} />
        </div>
      </figure>
      <div className="mt-6 overflow-x-auto" tabIndex={0} role="region" aria-label={WORDS.table}>
        <table className="w-full">
          <caption className="sr-only">{WORDS.table}</caption>
          <thead>
            <tr>
              {[WORDS.number, WORDS.printed, WORDS.figure, WORDS.subject, WORDS.verdicts].map(
                (name) => (
                  <th key={name} scope="col" className="text-start">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {wide.rows.map((row) => (
              <Row key={row.claimId} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row }: { readonly row: ClaimRow }) {
  return (
    <tr className="border-grid border-t">
      <td className="py-1 pe-4 align-top tabular-nums">{row.number}</td>
      <th scope="row" className="min-w-32 py-1 pe-4 text-start align-top font-normal">
        {row.publisher}
        <span className="text-quiet block text-sm">{row.printedOn}</span>
      </th>
      <td className="py-1 pe-4 align-top whitespace-nowrap tabular-nums">{row.figure}</td>
      <td className="min-w-48 py-1 pe-4 align-top">
        {row.subject}, {row.period}
        {row.note !== null && <span className="text-quiet block text-sm">{row.note}</span>}
      </td>
      <td className="min-w-64 py-1 align-top text-sm">
        {row.verdicts.map((verdict) => (
          <span key={verdict.side} className="block" data-verdict={verdict.kind}>
            <span className="text-quiet">{verdict.sideName}:</span>{' '}
            <strong>
              <span aria-hidden="true">{VERDICT_NAMES[verdict.kind].sign}</span>{' '}
              {VERDICT_NAMES[verdict.kind].words}
            </strong>
          </span>
        ))}
      </td>
    </tr>
  );
}
