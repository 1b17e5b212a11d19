import { expect, test } from 'vitest';
import { methodAnswer } from './method-answer';

test.each([
  ['/', 'GET'],
  ['/check', 'POST'],
  ['/api/v1/view', 'HEAD'],
  ['/api/v1/claims', 'POST'],
  ['/api/v1/none', 'DELETE'],
])('methodAnswer(%s, %s) leaves it to the route', (path, method) => {
  expect(methodAnswer(path, method)).toBeNull();
});

test.each([
  ['/', 'POST', 'GET, HEAD, OPTIONS'],
  ['/api/v1/view', 'X-TRACE', 'GET, HEAD, OPTIONS'],
  ['/api/v1/claims', 'GET', 'POST, OPTIONS'],
])('methodAnswer(%s, %s) is 405 with %s', async (path, method, allow) => {
  const response = methodAnswer(path, method);
  expect(response?.status).toBe(405);
  expect(response?.headers.get('allow')).toBe(allow);
  expect(await response?.json()).toMatchObject({ status: 405, type: 'about:blank' });
});

test('a route for others tells their browsers how it may be asked', () => {
  const headers = methodAnswer('/api/v1/view', 'OPTIONS')?.headers;
  expect(headers?.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  expect(headers?.get('access-control-max-age')).toBe('86400');
});

test.each(['/', '/api/v1/articles'])('%s is not for others', (path) => {
  const response = methodAnswer(path, 'OPTIONS');
  expect(response?.status).toBe(204);
  expect(response?.headers.has('access-control-allow-methods')).toBe(false);
});

test('TRACE is told by its own name', async () => {
  expect(await methodAnswer('/', 'X-TRACE')?.text()).toContain('found TRACE, expected');
});
