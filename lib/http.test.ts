import { describe, expect, test, vi } from 'vitest';
import { problemResponse, problemsTold, taggedResponse } from './http';

const ADDRESS = 'https://bilateral.example/api/v1/view';

const asked = (tag?: string) =>
  new Request(ADDRESS, tag === undefined ? {} : { headers: { 'if-none-match': tag } });

const answer = (part: { readonly isDownload?: boolean; readonly body?: () => string } = {}) => ({
  tag: 'abc',
  type: 'text/csv; charset=utf-8',
  fileName: 'aze-pak.csv',
  isDownload: false,
  body: () => 'period,exports\n',
  ...part,
});

describe('problemResponse(problem)', () => {
  test('names parameter, value and what was expected, and is never kept', async () => {
    const problem = {
      status: 400,
      title: 'A parameter cannot be used',
      detail: 'chart=<pie>',
      parameters: [{ parameter: 'chart', value: '<pie>', expected: 'one of flows, balance' }],
    } as const;
    const response = problemResponse(problem);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ type: 'about:blank', ...problem });
  });

  test.each([404, 405, 500, 503] as const)('has the status %d', (status) => {
    expect(problemResponse({ status, title: '', detail: '' }).status).toBe(status);
  });
});

describe('taggedResponse(request, answer)', () => {
  test('is the body with its tag, type and name', async () => {
    const response = await taggedResponse(asked(), answer());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('period,exports\n');
    expect(response.headers.get('etag')).toBe('"abc"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="aze-pak.csv"; filename*=UTF-8''aze-pak.csv`,
    );
    expect(response.headers.get('repr-digest')).toMatch(/^sha-256=:[\w+/]{43}=:$/);
    expect(response.headers.get('cache-control')).toContain('max-age=60');
  });

  test.each([
    ['gzip, br', 'text/csv', 'unencoded-digest'],
    ['*', 'image/svg+xml', 'unencoded-digest'],
    ['identity', 'text/csv', 'repr-digest'],
    ['gzip', 'image/png', 'repr-digest'],
  ])('to who accepts %s of %s tells its checksum as %s', async (coding, type, name) => {
    const request = new Request(ADDRESS, { headers: { 'accept-encoding': coding } });
    const response = await taggedResponse(request, { ...answer(), type });
    const digests = ['repr-digest', 'unencoded-digest'].filter((one) => response.headers.has(one));
    expect(digests).toEqual([name]);
  });

  test('is a download where it is asked for as one', async () => {
    const response = await taggedResponse(asked(), answer({ isDownload: true }));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  test.each(['"abc"', 'W/"abc"', '"x", "abc"', '"x",W/"abc"'])(
    'is 304 without a body for the tag %s, and makes none',
    async (tag) => {
      const body = vi.fn(() => '');
      const response = await taggedResponse(asked(tag), answer({ body }));
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe('"abc"');
      expect(await response.text()).toBe('');
      expect(body).not.toHaveBeenCalled();
    },
  );

  test.each(['"abcd"', 'abc', '""', ''])('is whole for the tag %s', async (tag) => {
    expect((await taggedResponse(asked(tag), answer())).status).toBe(200);
  });

  test('waits for a body that is promised', async () => {
    const body = () => Promise.resolve(new Uint8Array([137, 80]));
    const response = await taggedResponse(asked(), { ...answer(), body });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([137, 80]);
  });

  test('fails as its body does', async () => {
    const body = () => Promise.reject(new Error('the store is gone'));
    await expect(taggedResponse(asked(), { ...answer(), body })).rejects.toThrow(
      'the store is gone',
    );
  });
});

describe('problemsTold(route)', () => {
  test('is the route where nothing fails', async () => {
    const response = await problemsTold(() => new Response('all'))(asked());
    expect(await response.text()).toBe('all');
  });

  test('tells a failure as a problem and what failed to the log alone', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failure = new Error('the store at /srv/secret is gone');
    const response = await problemsTold(() => Promise.reject(failure))(asked());
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledWith('GET /api/v1/view failed', failure);
    log.mockRestore();
  });
});
