import type { ClaimChartPlan } from '@/lib/charts/claim-chart-plan';
import { planClaimChart } from '@/lib/charts/plan-claim-chart';
import { checkEntry, type CheckEntry } from '@/components/check/check-entry';
import type { CheckView } from '@/components/check/check-result';
import type { CheckedStatement } from '@/lib/claims/checked-text';
import type { Claim } from '@/lib/domain/claim';
import { MONTHS_OF } from '@/lib/domain/every-period';
import { partsOf, periodText, readPeriod } from '@/lib/domain/period';
import { saveToken } from '@/lib/env';
import { CHECK_WORDS } from '@/lib/format/en/check';
import { flowTitle } from '@/lib/format/en/chart';
import { periodName } from '@/lib/format/period';
import type { LoadedCheck } from '@/lib/load/check-text';
import { writeClaim } from '@/lib/url/claim-query';
import type { CheckRequest } from '@/lib/url/read-check';

/** What the page of a checked text shows, in words and addresses. */
export function checkView(request: CheckRequest, loaded: LoadedCheck): CheckView {
  const { checked, names } = loaded;
  const nameOf = (code: string): string => names[code] ?? code;
  return {
    text: request.text,
    mayKeep: saveToken() !== null,
    entries: checked.statements.map((statement) => entryOf(statement, request, loaded)),
    sums: checked.arithmetic.map((sum) => ({
      words: sum.words,
      subject: sumSubject(sum.claimIds, checked.statements, nameOf),
      isConsistent: sum.result === 'consistent',
    })),
    problems: [
      ...request.problems.map(({ parameter, value, expected }) =>
        CHECK_WORDS.problem(parameter, value.slice(0, 80), expected),
      ),
      ...loaded.problems.map(({ id, field, value, expected }) =>
        CHECK_WORDS.problem(`${id}, ${field}`, value.slice(0, 80), expected),
      ),
    ],
  };
}

function entryOf(
  statement: CheckedStatement,
  request: CheckRequest,
  loaded: LoadedCheck,
): CheckEntry {
  const { claim } = statement;
  return checkEntry(statement, {
    printed: request.text.slice(statement.read.figure.start, statement.read.figure.end),
    names: loaded.names,
    datasets: loaded.datasets,
    isEdited: loaded.edited.has(statement.id),
    dashboard: claim === null ? null : dashboardAddress(claim, loaded),
    picture: claim === null ? null : writeClaim({ claim, publisher: null, date: request.date }),
    chart: claim === null ? null : chartOf(claim, loaded),
  });
}

/** The claim on both countries' records; `null` when it states no period. */
function chartOf(claim: Claim, { names, recordsOf }: LoadedCheck): ClaimChartPlan | null {
  const { reporter, partner } = claim;
  return planClaimChart({
    claim,
    records: [...recordsOf(reporter, partner), ...recordsOf(partner, reporter)],
    names: { reporter: names[reporter] ?? reporter, partner: names[partner] ?? partner },
  });
}

/** The dashboard of a claim's pair at its period, or `null` where nothing is held of the pair. */
function dashboardAddress(claim: Claim, { recordsOf }: LoadedCheck): string | null {
  const sides = [
    { side: claim.reporter, other: claim.partner },
    { side: claim.partner, other: claim.reporter },
  ];
  const held = sides.find(({ side, other }) => recordsOf(side, other).length > 0);
  if (held === undefined) return null;
  const path = `/trade/${claim.reporter}/${claim.partner}`;
  const records = recordsOf(held.side, held.other);
  const period = claim.period === null ? null : readPeriod(claim.period);
  const query = new URLSearchParams({ side: held.side });
  const fitting = records.toSorted((a, b) => MONTHS_OF[b.frequency] - MONTHS_OF[a.frequency]);
  for (const { frequency } of fitting) {
    const parts = period === null ? [] : partsOf(period, MONTHS_OF[frequency]);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    query.set('freq', frequency);
    query.set('from', periodText(first));
    query.set('to', periodText(last));
    break;
  }
  return `${path}?${query.toString()}`;
}

function sumSubject(
  ids: readonly string[],
  statements: readonly CheckedStatement[],
  nameOf: (code: string) => string,
): string {
  const last = statements.find(({ id }) => id === ids.at(-1))?.claim;
  if (last === undefined || last === null) return '';
  const names = { reporter: nameOf(last.reporter), partner: nameOf(last.partner) };
  const period = last.period === null ? '' : `, ${periodName(last.period)}`;
  return `${flowTitle(last.measure, names)}${period}`;
}
