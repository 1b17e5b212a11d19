import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { publicOrigin } from '@/lib/env';
import { securityHeaders } from '@/lib/security-headers';
import { styleHashes } from '@/lib/style-hashes';

/**
 * Gives every answer its security headers and every page a nonce of its own.
 *
 * Next reads the nonce from the policy on the request; what a client sent there is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
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
  asked.delete('x-theme');
  const theme = request.nextUrl.searchParams.get('theme');
  if (theme === 'light' || theme === 'dark') asked.set('x-theme', theme);
  asked.set('content-security-policy', headers.get('content-security-policy') ?? '');
  const response = NextResponse.next({ request: { headers: asked } });
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
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
