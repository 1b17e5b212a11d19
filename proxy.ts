import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { publicOrigin } from '@/lib/env';
import { keepForm, readForm } from '@/lib/posted-form';
import { securityHeaders } from '@/lib/security-headers';
import { styleHashes } from '@/lib/style-hashes';

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
    styleHashes: styleHashes(),
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  if (!isReadable(request.nextUrl.pathname)) {
    return new NextResponse('This address cannot be read.\n', {
      status: 400,
      headers: { ...Object.fromEntries(headers), 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const asked = new Headers(request.headers);
  asked.set('x-nonce', nonce);
  asked.set('x-address', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  asked.delete('x-theme');
  asked.delete('x-form');
  if (isForm(request)) asked.set('x-form', keepForm(await readForm(request)));
  const theme = request.nextUrl.searchParams.get('theme');
  if (theme === 'light' || theme === 'dark') asked.set('x-theme', theme);
  asked.set('content-security-policy', headers.get('content-security-policy') ?? '');
  const response = NextResponse.next({ request: { headers: asked } });
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
