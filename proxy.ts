import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { methodAnswer } from '@/lib/api/method-answer';
import { builtStyles } from '@/lib/built-styles';
import { publicOrigin } from '@/lib/env';
import { problemResponse } from '@/lib/http';
import { keepForm, readForm } from '@/lib/posted-form';
import { securityHeaders } from '@/lib/security-headers';

/**
 * Gives every answer its security headers and every page a nonce of its own.
 *
 * Next reads the nonce from the policy on the request; what a client sent there is overwritten.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = randomBytes(16).toString('base64');
  const headers = securityHeaders({
    path: request.nextUrl.pathname,
    nonce,
    origin: publicOrigin(),
    styleHashes: builtStyles().hashes,
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  const refusal = refusalOf(request);
  if (refusal !== null) return withHeaders(new NextResponse(refusal.body, refusal), headers);
  const asked = new Headers(request.headers);
  asked.set('x-nonce', nonce);
  asked.set('x-address', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  asked.delete('x-theme');
  asked.delete('x-form');
  if (isForm(request)) asked.set('x-form', keepForm(await readForm(request)));
  const theme = request.nextUrl.searchParams.get('theme');
  if (theme === 'light' || theme === 'dark') asked.set('x-theme', theme);
  asked.set('content-security-policy', headers.get('content-security-policy') ?? '');
  return withHeaders(NextResponse.next({ request: { headers: asked } }), headers);
}

/** Why a request goes no further; `null` when a route is to answer. */
function refusalOf({ nextUrl, method }: NextRequest): Response | null {
  if (isReadable(nextUrl.pathname)) return methodAnswer(nextUrl.pathname, method);
  return problemResponse({
    status: 400,
    title: 'This address cannot be read',
    detail: 'path: a percent sign starts no letter of UTF-8',
  });
}

function withHeaders(response: NextResponse, headers: ReadonlyMap<string, string>): NextResponse {
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}

/** Whether a page's form was sent: pages cannot read it themselves. */
function isForm(request: NextRequest): boolean {
  const type = request.headers.get('content-type') ?? '';
  return (
    request.method === 'POST' &&
    request.nextUrl.pathname === '/check' &&
    type.startsWith('application/x-www-form-urlencoded')
  );
}

/** Whether every percent sign of a path starts a letter of UTF-8. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

export const config = { matcher: '/((?!_next/static/).*)' };
