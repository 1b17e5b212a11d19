import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asOfPair, pairAsAsked } from '@/app/pair-as-asked';
import { ClaimsOverTime } from '@/components/claims/claims-over-time';
import { AsOfLine } from '@/components/ui/as-of-line';
import { Markup } from '@/components/ui/markup';
import { planClaimsOverTime } from '@/lib/charts/plan-claims-over-time';
import type { Measure } from '@/lib/domain/record';
import { MEASURE_NAMES, type Names } from '@/lib/format/en/chart';
import { OVER_TIME_WORDS as WORDS } from '@/lib/format/en/check';
import { CLAIM_WORDS } from '@/lib/format/en/claims';
import { loadPrintedClaims } from '@/lib/load/printed-claims';

type Props = PageProps<'/trade/[reporter]/[partner]/claims'>;

/** A path with those parts of a query that are given. */
function addressOf(path: string, ...parts: readonly (string | null)[]): string {
  const query = parts.filter((part) => part !== null).join('&');
  return query === '' ? path : `${path}?${query}`;
}

const MEASURES: readonly Measure[] = ['turnover', 'exports', 'imports', 'balance'];

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const pair = await pairAsAsked(await params, await searchParams);
  return pair === null
    ? {}
    : { title: WORDS.title({ reporter: pair.reporter.name, partner: pair.partner.name }) };
}

/** Every figure the house's articles print on a pair, on the official lines of both countries. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const pair = await pairAsAsked(await params, query);
  if (pair === null) notFound();
  const asOf = await asOfPair(pair);
  const pinned = pair.asOf === null ? null : `vintage=${pair.asOf}`;
  const { claims, records } = await loadPrintedClaims(pair);
  const asked = query['measure'];
  const measure = MEASURES.find((one) => one === asked) ?? 'turnover';
  const names: Names = { reporter: pair.reporter.name, partner: pair.partner.name };
  const path = `/trade/${pair.reporter.code}/${pair.partner.code}`;
  const input = {
    reporter: pair.reporter.code,
    partner: pair.partner.code,
    names,
    measure,
    records,
    claims,
  };
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="mt-8 font-serif text-3xl font-semibold text-balance">
        {CLAIM_WORDS.overTimeTitle(measure, names)}
      </h1>
      <p className="mt-2">{WORDS.lead}</p>
      <p className="mt-1 text-sm">
        <a href={addressOf(path, pinned)}>{WORDS.dashboard(names)}</a>
      </p>
      {asOf !== null && <AsOfLine asOf={asOf} address={`${path}/claims`} />}
      <nav aria-label={WORDS.measures} className="no-print border-grid mt-4 border-b">
        <ul className="filter-links">
          {MEASURES.map((one) => (
            <li key={one}>
              <a
                href={addressOf(
                  `${path}/claims`,
                  one === 'turnover' ? null : `measure=${one}`,
                  pinned,
                )}
                aria-current={one === measure ? 'true' : undefined}
              >
                {MEASURE_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {claims.length === 0 ? (
        <p className="mt-6">{WORDS.none}</p>
      ) : (
        <Markup>
          <ClaimsOverTime
            wide={planClaimsOverTime(input, 'wide')}
            narrow={planClaimsOverTime(input, 'narrow')}
          />
        </Markup>
      )}
    </div>
  );
}
