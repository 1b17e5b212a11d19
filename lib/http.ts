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
    return new Response(body, { headers: { ...headers, 'repr-digest': `sha-256=:${digest}:` } });
  });
}
