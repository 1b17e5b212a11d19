import { describe, expect, test } from 'vitest';
import { AddressError } from '@/lib/errors';
import { articleAddress } from './article-address';

const detailOf = (text: string): string => {
  try {
    return articleAddress(text).href;
  } catch (error) {
    return error instanceof AddressError ? `refused: ${error.detail}` : 'another error';
  }
};

describe('articleAddress(text)', () => {
  test.each([
    [' https://example.org/a?b#c ', 'https://example.org/a?b#c'],
    ['HTTP://EXAMPLE.ORG:80', 'http://example.org/'],
    ['http://example.org:443/', 'http://example.org:443/'],
    ['https://müller.de/', 'https://xn--mller-kva.de/'],
  ])('takes "%s"', (text, href) => {
    expect(detailOf(text)).toBe(href);
  });

  test.each([
    ['ftp://example.org/', 'not http:// or https:// and a name'],
    ['http:///example.org', 'not http:// or https:// and a name'],
    ['example.org', 'not http:// or https:// and a name'],
    ['http://u:p@example.org/', 'a user name or password'],
    ['http://u@example.org/', 'a user name or password'],
    ['http://example.org:8080/', 'port 8080'],
    ['http://exa\tmple.org/', 'a space, backslash or control sign'],
    ['http://127.0.0.1\\@example.org/', 'a space, backslash or control sign'],
    ['http://localhost/', 'local name localhost'],
    ['http://a.LOCALHOST./', 'local name a.localhost'],
    ['http://printer/', 'local name printer'],
    ['http://metadata.google.internal/', 'local name metadata.google.internal'],
    ['http://[::1%25eth0]/', 'not an address'],
    [`http://example.org/${'a'.repeat(2048)}`, '2067 characters'],
    [`http://example.org/${'ə'.repeat(1000)}`, 'too long when written out'],
  ])('refuses "%s"', (text, detail) => {
    expect(detailOf(text)).toBe(`refused: ${detail}`);
  });

  test('takes where a page leads by the same rules', () => {
    const base = new URL('https://example.org/a/b');
    expect(articleAddress('../c', base).href).toBe('https://example.org/c');
    expect(articleAddress('//example.com/', base).href).toBe('https://example.com/');
    expect(() => articleAddress('file:///etc/passwd', base)).toThrow(AddressError);
    expect(() => articleAddress('//u@example.com/', base)).toThrow(AddressError);
  });
});
