import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchArticles, originFor, publicOrigin, saveToken } from './env';

afterEach(() => vi.unstubAllEnvs());

describe('publicOrigin()', () => {
  test('is null when none is set', () => {
    vi.stubEnv('BILATERAL_ORIGIN', undefined);
    expect(publicOrigin()).toBeNull();
    vi.stubEnv('BILATERAL_ORIGIN', '');
    expect(publicOrigin()).toBeNull();
  });

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/path?x=1', 'https://example.org'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('of %s is %s', (text, origin) => {
    vi.stubEnv('BILATERAL_ORIGIN', text);
    expect(publicOrigin()).toBe(origin);
  });

  test.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', ' '])(
    'refuses "%s" and names it',
    (text) => {
      vi.stubEnv('BILATERAL_ORIGIN', text);
      expect(publicOrigin).toThrow(`BILATERAL_ORIGIN is "${text}"`);
    },
  );
});

describe('fetchArticles()', () => {
  test.each([
    [undefined, false],
    ['', false],
    ['off', false],
    ['on', true],
  ])('of %s is %s', (text, isOn) => {
    vi.stubEnv('FETCH_ARTICLES', text);
    expect(fetchArticles()).toBe(isOn);
  });

  test.each(['ON', 'true', '1', ' on'])('refuses "%s" and names it', (text) => {
    vi.stubEnv('FETCH_ARTICLES', text);
    expect(fetchArticles).toThrow(`FETCH_ARTICLES is "${text}"; expected on or off`);
  });
});

describe('saveToken()', () => {
  test('is null when none is set', () => {
    vi.stubEnv('BILATERAL_SAVE_TOKEN', '');
    expect(saveToken()).toBeNull();
  });

  test('is the token when it is long enough', () => {
    vi.stubEnv('BILATERAL_SAVE_TOKEN', 'a'.repeat(32));
    expect(saveToken()).toBe('a'.repeat(32));
  });

  test('refuses a short one without telling it', () => {
    vi.stubEnv('BILATERAL_SAVE_TOKEN', 'secret');
    expect(saveToken).toThrow(/^BILATERAL_SAVE_TOKEN has fewer than 32 bytes$/);
  });
});

describe('originFor(host)', () => {
  test('is the public address whatever host was asked', () => {
    vi.stubEnv('BILATERAL_ORIGIN', 'https://example.org');
    expect(originFor('evil.example')).toBe('https://example.org');
  });

  test.each(['localhost:3000', '127.0.0.1', '[::1]:3000', 'trade.example.org'])(
    'is the host %s where no public address is set',
    (host) => {
      vi.stubEnv('BILATERAL_ORIGIN', undefined);
      expect(originFor(host)).toBe(`http://${host}`);
    },
  );

  test.each([null, '', 'a b', 'x"><script>', 'user@host', 'host/path', 'host:999999', '-.-.'])(
    'never writes %s',
    (host) => {
      vi.stubEnv('BILATERAL_ORIGIN', undefined);
      expect(originFor(host)).toBe('http://localhost');
    },
  );
});
