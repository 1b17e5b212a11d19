import { describe, expect, test } from 'vitest';
import { securityHeaders, type AnswerKind } from './security-headers';

const headersOf = (part: Partial<AnswerKind> = {}) =>
  securityHeaders({
    path: '/trade/AZE/PAK',
    nonce: 'bm9uY2U=',
    origin: null,
    isDevelopment: false,
    styleHashes: [],
    ...part,
  });

const policyOf = (part: Partial<AnswerKind> = {}) =>
  (headersOf(part).get('content-security-policy') ?? '').split('; ');

describe('securityHeaders(answer)', () => {
  test('runs only scripts that carry the answer’s nonce', () => {
    expect(policyOf()).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(policyOf().filter((rule) => rule.includes("'unsafe-inline'"))).toEqual([
      "style-src-attr 'unsafe-inline'",
    ]);
  });

  test.each([
    "default-src 'none'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ])('has %s', (rule) => {
    expect(policyOf()).toContain(rule);
  });

  test('lets in the styles it knows by their hashes', () => {
    expect(policyOf({ styleHashes: ["'sha256-abc'", "'sha256-def'"] })).toContain(
      "style-src 'self' 'nonce-bm9uY2U=' 'sha256-abc' 'sha256-def'",
    );
  });

  test.each(['eval', 'ws:'])('allows %s in development alone', (allowed) => {
    expect(policyOf({ isDevelopment: true }).join()).toContain(allowed);
    expect(policyOf().join()).not.toContain(allowed);
  });

  test.each([null, 'http://bilateral.example'])('asks for no https at %s', (origin) => {
    expect(headersOf({ origin }).has('strict-transport-security')).toBe(false);
    expect(policyOf({ origin })).not.toContain('upgrade-insecure-requests');
  });

  test('asks for https where the public address has it', () => {
    const origin = 'https://bilateral.example';
    expect(headersOf({ origin }).get('strict-transport-security')).toContain('max-age=31536000');
    expect(policyOf({ origin })).toContain('upgrade-insecure-requests');
  });

  test('lets other sites read data and pictures, which run nothing', () => {
    const api = headersOf({ path: '/api/v1/chart.svg' });
    expect(api.get('access-control-allow-origin')).toBe('*');
    expect(api.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(api.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox$/);
    expect(api.get('content-security-policy')).not.toContain('script-src');
  });

  test.each(['/', '/apis', '/trade/api/x'])('keeps the page %s to itself', (path) => {
    const page = headersOf({ path });
    expect(page.has('access-control-allow-origin')).toBe(false);
    expect(page.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test.each([
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
  ])('has %s on every answer', (name, value) => {
    expect(headersOf().get(name)).toBe(value);
    expect(headersOf({ path: '/api/v1/view' }).get(name)).toBe(value);
  });
});

describe('securityHeaders(answer) of what other sites show', () => {
  test('lets a chart for embedding be framed, and nothing else', () => {
    expect(policyOf({ path: '/embed/trade/AZE/PAK' })).toContain('frame-ancestors *');
    expect(headersOf({ path: '/embed/trade/AZE/PAK' }).has('x-frame-options')).toBe(false);
    expect(policyOf({ path: '/embedded' })).toContain("frame-ancestors 'none'");
    expect(headersOf({ path: '/embed.js' }).get('x-frame-options')).toBe('DENY');
  });

  test.each(['/embed/trade/AZE/PAK', '/embed.js', '/api/v1/view'])(
    'lends %s to other sites',
    (path) => {
      expect(headersOf({ path }).get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );
});
