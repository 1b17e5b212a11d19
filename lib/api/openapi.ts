import { z } from 'zod';
import type { Answer, AnswerHeader, Operation } from './operation';
import type { Parameter } from './parameter';
import { READING } from './reading';
import { NAMED } from './schemas/registry';
import { SENDING } from './sending';

/** Every operation of the interface, those that read first. */
export const OPERATIONS: readonly Operation[] = [...READING, ...SENDING];

const HEADERS: Readonly<Record<AnswerHeader, string>> = {
  ETag: 'The vintage and what was asked: another import or another question has another tag',
  'Cache-Control': 'How long caches may keep the answer; no-store for refusals and texts',
  'Content-Disposition': 'The name of the file, with pair, periods and vintage',
  'Repr-Digest':
    'SHA-256 of the answer as it is sent (RFC 9530), or of its Unencoded-Digest where it may be compressed',
  'Retry-After': 'After how many seconds to ask again',
  Location: 'Where it stands',
};

/**
 * The description of the interface, OpenAPI 3.1.1 with JSON Schema 2020-12.
 *
 * `origin` is the public address, `null` where there is none: paths are then told below `/`.
 */
export function openApi(origin: string | null): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Bilateral',
      version: '1',
      summary: 'What two countries reported of their trade, as data and as pictures',
      description: [
        'Reading needs no key and is open to other sites (CORS). Values are decimals as text.',
        'Unknown or repeated keys are refused with what was expected, never guessed.',
        'The licence of figures is that of their dataset and stands in every answer with its source.',
      ].join(' '),
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: origin ?? '/' }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, pathOf(operation)])),
    components: { schemas: namedSchemas(), headers: namedHeaders() },
  };
}

function pathOf(operation: Operation) {
  return { [operation.method.toLowerCase()]: described(operation) };
}

function described({ id, summary, description, parameters, body, answers }: Operation) {
  return {
    operationId: id,
    summary,
    description,
    parameters: parameters.map(describedParameter),
    ...(body === null ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: Object.fromEntries(
      answers.map((answer) => [answer.status, describedAnswer(answer)] as const),
    ),
    security: [],
  };
}

function describedParameter({ name, description, isRequired, schema, example }: Parameter) {
  return { name, in: 'query', description, required: isRequired, schema, example };
}

function describedAnswer({ description, headers, content }: Answer) {
  const told = headers.map((name) => [name, { $ref: `#/components/headers/${name}` }] as const);
  return { description, headers: Object.fromEntries(told), content: contentOf(content) };
}

function contentOf(content: Answer['content']) {
  const types = Object.entries(content);
  return Object.fromEntries(
    types.map(([type, schema]) => [type, schema === null ? {} : { schema: schemaOf(schema) }]),
  );
}

function schemaOf(schema: z.ZodType) {
  const name = NAMED.get(schema)?.id;
  return name === undefined
    ? withoutDialect(z.toJSONSchema(schema))
    : { $ref: `#/components/schemas/${name}` };
}

function namedSchemas() {
  const { schemas } = z.toJSONSchema(NAMED, { uri: (id) => `#/components/schemas/${id}` });
  const entries = Object.entries(schemas).map(
    ([id, schema]) => [id, withoutDialect(schema)] as const,
  );
  return Object.fromEntries(entries);
}

/** The description names the dialect once, and its schemas by where they stand. */
function withoutDialect(schema: Readonly<Record<string, unknown>>) {
  const kept = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return Object.fromEntries(kept);
}

function namedHeaders() {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' } },
    ]),
  );
}
