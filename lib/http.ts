import { createHash } from 'node:crypto';

/** A refusal as RFC 9457 has it. */
export interface Problem {
  readonly status: 400 | 403 | 404 | 405 | 410 | 413 | 422 | 429 | 500 | 501 | 503;
  readonly title: string;
  readonly detail: string;
  /** The parts of the address concerned. */
  readonly parameters?: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly expected: string;
  }[];
}

/** An answer of type `application/problem+json`; never cached. */
export function problemResponse(problem: Problem): Response {
  const body = { type: 'about:blank', ...problem };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}

const FOR_A_MINUTE = 'public, max-age=60, stale-while-revalidate=600';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** A route's answer to a request. */
type Answering = (request: Request) => Promise<Response> | Response;

/**
 * The same route, whose unexpected failures are told as problem details: what failed goes to the
 * log, and nothing of it to who asked.
 */
export function problemsTold(answer: Answering): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      console.error(`${request.method} ${new URL(request.url).pathname} failed`, error);
      return problemResponse({
        status: 500,
        title: 'Something failed on our side',
        detail: 'The answer could not be made. Nothing was changed or lost; try again in a moment.',
      });
    }
  };
}

/**
 * An answer that caches keep under its tag, or `304` when the asker holds that tag already.
 *
 * Fresh for a minute; stale for ten more while a new one is fetched. One that can never change,
 * since its address names the vintage it is of, is kept for good.
 */
export function taggedResponse(
  request: Request,
  answer: {
    readonly tag: string;
    readonly type: string;
    readonly fileName: string;
    readonly isDownload: boolean;
    readonly isForGood?: boolean;
    readonly body: () =>
      Promise<string | Uint8Array<ArrayBuffer>> | string | Uint8Array<ArrayBuffer>;
  },
): Promise<Response> | Response {
  const etag = `"${answer.tag}"`;
  const headers = {
    etag,
    'cache-control': answer.isForGood === true ? FOR_GOOD : FOR_A_MINUTE,
    'content-type': answer.type,
    'content-disposition': `${answer.isDownload ? 'attachment' : 'inline'}; filename="${answer.fileName}"; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
  };
  const held = request.headers.get('if-none-match') ?? '';
  if (held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return Promise.resolve(answer.body()).then((body) => {
    const digest = createHash('sha256').update(body).digest('base64');
    const name = isMaybeCoded(request, answer.type) ? 'unencoded-digest' : 'repr-digest';
    return new Response(body, { headers: { ...headers, [name]: `sha-256=:${digest}:` } });
  });
}

/**
 * Whether the answer may be compressed after us: `Repr-Digest` would then have to be that of the
 * compressed bytes, which nobody who reads the answer ever sees (RFC 9530).
 */
function isMaybeCoded(request: Request, type: string): boolean {
  const coding = request.headers.get('accept-encoding') ?? '';
  return /\b(gzip|deflate|br)\b|\*/.test(coding) && /^text\/|[+/](json|xml)\b/.test(type);
}
