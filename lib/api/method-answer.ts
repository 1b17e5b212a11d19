import { problemResponse } from '@/lib/http';
import { offerOf } from './offered';

/** How long a browser keeps what it was told about asking from another site, in seconds. */
const KEEP_SECONDS = '86400';

/**
 * The answer to a method that is not the route's to answer: 405 for one that is not offered, and
 * for `OPTIONS` what is offered, to other sites' browsers too. `null` when the route answers.
 */
export function methodAnswer(path: string, method: string): Response | null {
  const offer = offerOf(path);
  if (offer === null) return null;
  if (offer.methods.some((offered) => offered === method)) return null;
  const allow = [...offer.methods, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return optionsAnswer(allow, offer.isForOthers);
  const detail = `method: found ${asTold(method)}, expected one of ${allow}`;
  const response = problemResponse({ status: 405, title: 'This method is not offered', detail });
  response.headers.set('allow', allow);
  return response;
}

function optionsAnswer(allow: string, isForOthers: boolean): Response {
  const forOthers = {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'content-type, if-none-match',
    'access-control-max-age': KEEP_SECONDS,
  };
  return new Response(null, { status: 204, headers: { allow, ...(isForOthers ? forOthers : {}) } });
}

/** `TRACE` travels under another name: no request of the platform's may be called so. */
function asTold(method: string): string {
  return method.replace(/^X-(?=TRACE$)/, '');
}
