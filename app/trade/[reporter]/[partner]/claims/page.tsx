import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClaimsOverTime } from '@/components/claims/claims-over-time';
import { Markup } from '@/components/ui/markup';
import { planClaimsOverTime } from '@/lib/charts/plan-claims-over-time';
import type { Measure } from '@/lib/domain/record';
import { MEASURE_NAMES, type Names } from '@/lib/format/en/chart';
import { OVER_TIME_WORDS as WORDS } from '@/lib/format/en/check';
import { CLAIM_WORDS } from '@/lib/format/en/claims';
import { loadPair } from '@/lib/load/pair';
import { loadPrintedClaims } from '@/lib/load/printed-claims';

type Props = PageProps<'/trade/[reporter]/[partner]/claims'>;

const MEASURES: readonly Measure[] = ['turnover', 'exports', 'imports', 'balance'];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reporter, partner } = await params;
  const pair = await loadPair(reporter, partner);
  return pair === null
    ? {}
    : { title: WORDS.title({ reporter: pair.reporter.name, partner: pair.partner.name }) };
}

/** Every figure the house's articles print on a pair, on the official lines of both countries. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const { reporter, partner } = await params;
  const pair = await loadPair(reporter, partner);
  if (pair === null) notFound();
  const { claims, records } = await loadPrintedClaims(pair);
  const asked = (await searchParams)['measure'];
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
        <a href={path}>{WORDS.dashboard(names)}</a>
      </p>
      <nav aria-label={WORDS.measures} className="no-print border-grid mt-4 border-b">
        <ul className="filter-links">
          {MEASURES.map((one) => (
            <li key={one}>
              <a
                href={one === 'turnover' ? `${path}/claims` : `${path}/claims?measure=${one}`}
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
