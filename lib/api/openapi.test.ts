import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApi, OPERATIONS } from './openapi';

/** Plain data, as it is sent. */
const sent = () =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(openApi(null))));

test('openApi(origin) is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(sent())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('every schema compiles as JSON Schema 2020-12 in strict mode', () => {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addVocabulary(Object.keys(sent()));
  ajv.addSchema(sent(), '/');
  const names = Object.keys(schemasOf(sent()));
  expect(names.length).toBeGreaterThan(10);
  expect(
    names.filter((name) => ajv.getSchema(`/#/components/schemas/${name}`) === undefined),
  ).toEqual([]);
});

function schemasOf({ components }: Record<string, unknown>): object {
  const held = typeof components === 'object' && components !== null ? components : {};
  return 'schemas' in held && typeof held.schemas === 'object' ? (held.schemas ?? {}) : {};
}

test('names its server where there is a public address', () => {
  expect(openApi('https://bilateral.example')).toMatchObject({
    servers: [{ url: 'https://bilateral.example' }],
  });
  expect(openApi(null)).toMatchObject({ servers: [{ url: '/' }] });
});

test('operations have names of their own', () => {
  expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
});

test('every operation tells what it refuses as problem details', () => {
  const wrong = OPERATIONS.flatMap(({ id, answers }) =>
    answers
      .filter(({ status, content }) => status >= 400 && !('application/problem+json' in content))
      .map(({ status }) => `${id} ${status}`),
  );
  expect(wrong).toEqual([]);
});
