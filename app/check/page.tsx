import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { CheckDesk } from '@/components/check/check-desk';
import { CheckForm } from '@/components/check/check-form';
import { CheckResult, Problems } from '@/components/check/check-result';
import { Region } from '@/components/dashboard/region';
import { layBy } from '@/components/dashboard/sent-once';
import { Markup } from '@/components/ui/markup';
import { toMarkup } from '@/lib/draw/markup';
import { fetchArticles } from '@/lib/env';
import { TextError } from '@/lib/errors';
import { CHECK_WORDS } from '@/lib/format/en/check';
import { checkText } from '@/lib/load/check-text';
import { loadSources } from '@/lib/load/sources';
import { takeForm, type PostedForm } from '@/lib/posted-form';
import { readCheck, type CheckRequest } from '@/lib/url/read-check';
import { checkView } from './check-view';

export const metadata: Metadata = {
  title: CHECK_WORDS.title,
  description: CHECK_WORDS.lead,
};

/** A text, and what it states about trade beside the records. Works as a plain form. */
export default async function CheckPage() {
  const form = takeForm((await headers()).get('x-form'));
  const today = new Date().toISOString().slice(0, 10);
  const request = readCheck(new URLSearchParams(form?.kind === 'fields' ? form.body : ''), today);
  const { places } = await loadSources();
  const choices = places.filter(({ isAggregate, exitYear }) => !isAggregate && exitYear === null);
  return (
    <div>
      <h1 className="mt-8 font-serif text-3xl font-semibold">{CHECK_WORDS.title}</h1>
      <p className="mt-2 max-w-3xl">{CHECK_WORDS.lead}</p>
      <Markup>
        <CheckForm {...request} places={choices} />
      </Markup>
      <CheckDesk mayFetch={fetchArticles()} />
      <Region name="check" ticket={layBy(await answerOf(form, request))} />
    </div>
  );
}

/** What stands under the form: nothing yet, a refusal, or the ledger. */
async function answerOf(form: PostedForm | null, request: CheckRequest): Promise<string> {
  if (form === null) return '';
  if (form.kind === 'too large') return refusal(CHECK_WORDS.tooLong(form.most));
  if (request.text.trim() === '') return refusal(CHECK_WORDS.empty);
  try {
    return toMarkup(<CheckResult view={checkView(request, await checkText(request))} />);
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    return refusal(`${error.message}.`);
  }
}

function refusal(words: string): string {
  return toMarkup(<Problems problems={[words]} />);
}
