import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OFFERED, offerOf } from './offered';
import { OPERATIONS } from './openapi';

const files = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => join('app/api/v1', file));

test('OFFERED has every route file and no other', () => {
  const paths = files.map((file) => `/${file.replace(/^app\//, '').replace(/\/route\.ts$/, '')}`);
  expect(Object.keys(OFFERED).toSorted()).toEqual(paths.toSorted());
});

test.each(files)('%s has the method that is offered', (file) => {
  const path = `/${file.replace(/^app\//, '').replace(/\/route\.ts$/, '')}`;
  const source = readFileSync(file, 'utf8');
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    new RegExp(`export (async function|function|const) ${method}\\b`).test(source),
  );
  expect(offerOf(path)?.methods.filter((method) => method !== 'HEAD')).toEqual(methods);
});

test('every route offered is described, and no other', () => {
  const described = OPERATIONS.map(({ path, method }) => `${method} ${path}`);
  const offered = Object.entries(OFFERED).map(([path, [method]]) => `${method} ${path}`);
  expect(described.toSorted()).toEqual(offered.toSorted());
});

test.each([
  ['/', ['GET', 'HEAD']],
  ['/check', ['GET', 'HEAD', 'POST']],
  ['/api/v1/claims', ['POST']],
])('offerOf(%s) has %j', (path, methods) => {
  expect(offerOf(path)?.methods).toEqual(methods);
});

test.each(['/api/v1/none', '/api/', '/api/v1/view/'])('offerOf(%s) is null', (path) => {
  expect(offerOf(path)).toBeNull();
});
