import { timingSafeEqual } from 'node:crypto';
import { saveToken } from '@/lib/env';
import { FileError, TextError } from '@/lib/errors';
import { problemResponse, problemsTold } from '@/lib/http';
import { checkText } from '@/lib/load/check-text';
import { keepArticle } from '@/lib/load/keep-article';
import { readForm } from '@/lib/posted-form';
import { readCheck } from '@/lib/url/read-check';
import { refuseAddress } from '../refuse';

/**
 * Keeps a checked text as an article of the house and leads to it. Only where the operator has set
 * a token, and only for who knows it.
 */
async function post(request: Request): Promise<Response> {
  const token = saveToken();
  if (token === null)
    return forbidden('Articles cannot be kept from the page of this installation');
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return forbidden('Another site asked for it');
  const form = await readForm(request);
  if (form.kind === 'too large') {
    const detail = `body: expected at most ${form.most} bytes`;
    return problemResponse({ status: 413, title: 'The text is too long', detail });
  }
  const fields = new URLSearchParams(form.body);
  const field = (name: string): string => (fields.get(`article-${name}`) ?? '').trim();
  if (!isSame(field('token'), token)) return forbidden('The token is another one');
  const asked = readCheck(fields, new Date().toISOString().slice(0, 10));
  try {
    const slug = field('slug');
    await keepArticle({
      checked: (await checkText(asked)).checked,
      text: asked.text,
      date: asked.date,
      slug,
      title: field('title'),
      publisher: field('publisher'),
      address: field('address'),
      byline: field('byline') === '' ? null : field('byline'),
    });
    return new Response(null, { status: 303, headers: { location: `/articles/${slug}` } });
  } catch (error) {
    if (!(error instanceof FileError) && !(error instanceof TextError)) throw error;
    return refuseAddress(
      [{ parameter: 'article', value: field('slug'), expected: error.message }],
      'The article was not kept',
    );
  }
}

export const POST = problemsTold(post);

function forbidden(detail: string): Response {
  return problemResponse({ status: 403, title: 'The article was not kept', detail });
}

/** Compared in a time that tells nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
