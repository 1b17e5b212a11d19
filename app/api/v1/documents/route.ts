import { publicOrigin } from '@/lib/env';
import { AddressError, BusyError, DocumentError } from '@/lib/errors';
import { problemResponse, problemsTold } from '@/lib/http';
import { loadDocument, MOST_FILE_BYTES } from '@/lib/load/document';
import { refuseAddress } from '../refuse';
import { unknownKeys } from '../unknown-keys';

/**
 * The plain text of a file sent as the body, `?name=` telling its name; or of an article by
 * `?address=`, where the operator allows it. Nothing is stored.
 */
async function post(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const problems = unknownKeys(query, ['name', 'address']);
  if (problems.length > 0) return refuseAddress(problems);
  const [name, address] = [query.get('name'), query.get('address')];
  if ((name === null) === (address === null)) {
    const expected = 'the name of the file that is sent, or the address of an article';
    return refuseAddress([{ parameter: 'name', value: name ?? '', expected }]);
  }
  try {
    const document = await loadDocument({
      name,
      address,
      body: request.body,
      client: clientOf(request),
    });
    return Response.json(document, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return refusal(error);
  }
}

export const POST = problemsTold(post);

/**
 * Who asks, for the limits of fetching. Anyone can write the header of forwarded addresses; only
 * behind a proxy, as a public https address tells, is its last entry the proxy's own. Without one
 * all readers share one limit.
 */
function clientOf(request: Request): string {
  const isBehindProxy = publicOrigin()?.startsWith('https://') === true;
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (isBehindProxy ? last : undefined) ?? 'direct';
}

function refusal(error: unknown): Response {
  if (error instanceof BusyError) {
    const response = problemResponse({
      status: 429,
      title: 'Too many files at once',
      detail: error.message,
    });
    response.headers.set('retry-after', String(error.seconds));
    return response;
  }
  if (!(error instanceof DocumentError) && !(error instanceof AddressError)) throw error;
  return problemResponse({
    status: error.message.includes(String(MOST_FILE_BYTES)) ? 413 : 422,
    title: 'The text could not be read',
    detail: error.message,
  });
}
