import type { Metadata } from 'next';
import { loadVerdict, readVerdict, type AskedVerdict } from '@/app/asked-verdict';
import { ownOrigin } from '@/app/own-origin';
import { queryEntries, type PageQuery } from '@/app/read-query';
import { Problems } from '@/components/check/check-result';
import { VerdictForm } from '@/components/export/verdict-form';
import { Markup } from '@/components/ui/markup';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { VintageError } from '@/lib/errors';
import { PROBLEM_SENTENCE } from '@/lib/format/en/dashboard';
import { VERDICT_PAGE_WORDS as WORDS } from '@/lib/format/en/verdict';
import type { AddressProblem } from '@/lib/url/view-keys';

type Props = PageProps<'/verdict'>;

/** A claim with its picture laid out, or what of the address cannot be used. */
type Read =
  | { readonly asked: AskedVerdict; readonly plan: VerdictPicturePlan }
  | { readonly problems: readonly AddressProblem[] };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const read = await readPage(await searchParams);
  if ('problems' in read) return { title: WORDS.title };
  const { title, description } = read.plan;
  const image = `${await ownOrigin()}/api/v1/verdict.png?${read.asked.query}&width=1200&height=630`;
  const images = [{ url: image, width: 1200, height: 630, type: 'image/png', alt: description }];
  return {
    title,
    description,
    openGraph: { title, description, images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** One stated figure beside both countries' records, as a picture to be taken away. */
export default async function VerdictPage({ searchParams }: Props) {
  const query = await searchParams;
  const read = await readPage(query);
  if ('problems' in read) {
    const told = queryEntries(query).length === 0 ? [] : read.problems;
    return (
      <div className="max-w-3xl">
        <h1 className="mt-8 font-serif text-3xl font-semibold">{WORDS.title}</h1>
        <p className="mt-2">
          {WORDS.lead} <a href="/check">{WORDS.check}</a>
        </p>
        <Problems
          problems={told.map(({ parameter, value, expected }) =>
            PROBLEM_SENTENCE(parameter, value.slice(0, 80), expected),
          )}
        />
      </div>
    );
  }
  const { asked, plan } = read;
  return (
    <div className="max-w-4xl">
      <h1 className="mt-8 font-serif text-3xl font-semibold wrap-anywhere">{plan.title}</h1>
      <Markup>
        <VerdictForm {...asked} description={plan.description} />
      </Markup>
    </div>
  );
}

async function readPage(query: PageQuery): Promise<Read> {
  const asked = readVerdict(
    new URLSearchParams(queryEntries(query).map(([...one]) => one)),
    'screen',
  );
  if ('problems' in asked) return asked;
  try {
    const { plan } = await loadVerdict(asked);
    return { asked, plan: plan() };
  } catch (error) {
    if (!(error instanceof VintageError)) throw error;
    const expected = WORDS.keptVintage;
    return { problems: [{ parameter: 'vintage', value: error.vintage, expected }] };
  }
}
