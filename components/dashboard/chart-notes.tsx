import { mirror } from '@/lib/domain/mirror';
import type { Issue } from '@/lib/domain/record';
import { balanceNote, sourceLine, turnoverNote, valuationNote } from '@/lib/format/en/chart';
import { ISSUE_SENTENCES } from '@/lib/format/en/dashboard';
import { GAP_WORDS } from '@/lib/format/en/gap';
import { exactNumber } from '@/lib/format/number';
import { capitalised } from '@/lib/format/place';
import { dateName, periodName, rangeName } from '@/lib/format/period';
import type { Scene } from './scene';

/** Source line, valuation, and what the reader must be told about the periods shown. */
export function ChartNotes({ scene }: { readonly scene: Scene }) {
  const { view, record, names } = scene;
  const used = scene.datasets.filter(
    ({ id }) =>
      record.datasets.includes(id) ||
      (view.chart === 'sides' && scene.mirror?.datasets.includes(id) === true),
  );
  const derived =
    view.chart === 'turnover' ? turnoverNote(names, record.valuation) : balanceNote(names);
  return (
    <>
      {used.length > 0 && <p>{sourceLine(used, dateName)}.</p>}
      {view.chart === 'sides' && <p className="text-ink">{gapSentences(scene)}</p>}
      <p>
        {valuationNote(record.valuation)}. {derived}.
      </p>
      {shownIssues(scene).length > 0 && (
        <ul className="mt-1 list-disc ps-5">
          {shownIssues(scene).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Both flows of the headline period as both countries report them, and how far they are apart. */
function gapSentences(scene: Scene): string {
  const { headline, mirror: other, names, record } = scene;
  if (other === null) return ISSUE_SENTENCES['no record'](names.partner);
  const row = mirror(record, other).find(({ period }) => period === headline?.period);
  if (row === undefined) return '';
  const period = periodName(row.period);
  return (['exports', 'imports'] as const)
    .map((flow) => {
      const { own, partner, difference, ratio } = row[flow];
      return own.value === null || partner.value === null || difference === null
        ? GAP_WORDS.oneSided(flow, names, period)
        : GAP_WORDS.gap({
            flow,
            names,
            period,
            own: exactNumber(own.value),
            partner: exactNumber(partner.value),
            gap: exactNumber(difference.replace('-', '')),
            ratio: ratio === null ? null : exactNumber(ratio),
          });
    })
    .join(' ');
}

function shownIssues(scene: Scene): readonly string[] {
  const shown = new Set(scene.rows.map((row) => row.period));
  return scene.record.issues.flatMap((issue) => {
    const isOfPeriods = issue.about.some((text) => /^\d{4}/.test(text));
    const periods = issue.about.filter((text) => shown.has(text));
    if (isOfPeriods && periods.length === 0) return [];
    return [capitalised(ISSUE_SENTENCES[issue.code](aboutWords(issue, periods, scene)))];
  });
}

function aboutWords(issue: Issue, periods: readonly string[], scene: Scene): string {
  if (periods.length === 0) {
    return issue.about
      .map((code) => (code === scene.record.reporter ? scene.names.reporter : code))
      .join(', ');
  }
  const words = periodRuns(
    periods,
    scene.rows.map((row) => row.period),
  );
  return issue.detail === null ? words : `${words} (${issue.detail})`;
}

/** Periods in words, neighbours joined: `1998, 2011–2016`. */
function periodRuns(periods: readonly string[], order: readonly string[]): string {
  const runs: { first: string; last: string; at: number }[] = [];
  for (const period of periods) {
    const at = order.indexOf(period);
    const run = runs.at(-1);
    if (run !== undefined && run.at + 1 === at) {
      run.last = period;
      run.at = at;
    } else {
      runs.push({ first: period, last: period, at });
    }
  }
  return runs
    .map((run) => (run.first === run.last ? periodName(run.first) : rangeName(run.first, run.last)))
    .join(', ');
}
