import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '@/lib/api/openapi';

/** An answer of the interface as far as it can be held to its description. */
export interface MetAnswer {
  readonly method: string;
  readonly address: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; `null` where the browser has let go of it. */
  readonly body: string | null;
}

const ROOT = 'bilateral:openapi';
const DESCRIPTION: unknown = JSON.parse(JSON.stringify(openApi(null)));
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(isObject(DESCRIPTION) ? DESCRIPTION : {}, ROOT);

/** Answers of every route, by the proxy. */
const EVERYWHERE = ['204', '400', '404', '405'];

/** Whether an address is one of the interface's. */
export function isOfInterface(address: string): boolean {
  return new URL(address).pathname.startsWith('/api/v1/');
}

/**
 * What of an answer is not as the description of the interface has it: its status, its type, its
 * headers, or the first place of its JSON.
 */
export function undescribed(answer: MetAnswer): readonly string[] {
  const { pathname } = new URL(answer.address);
  const method = answer.method === 'HEAD' ? 'get' : answer.method.toLowerCase();
  const steps = ['paths', pathname, method, 'responses', String(answer.status)];
  const response = at(DESCRIPTION, steps);
  const wrong = response === null ? ofProxy(answer) : ofRoute(answer, { response, steps });
  return wrong.map((text) => `${answer.method} ${answer.address} ${answer.status}: ${text}`);
}

function ofProxy({ status, headers, body }: MetAnswer): readonly string[] {
  if (!EVERYWHERE.includes(String(status))) return ['the status is not described'];
  if (status === 204) return [];
  const type = typeOf(headers);
  if (type !== 'application/problem+json') return [`the type is ${type}, not problem details`];
  return bodyErrors('#/components/schemas/Problem', body);
}

function ofRoute(
  { headers, status, body, method }: MetAnswer,
  { response, steps }: { readonly response: object; readonly steps: readonly string[] },
): readonly string[] {
  const told = Object.keys(at(response, ['headers']) ?? {});
  const absent = told
    .filter((name) => !isThere(name.toLowerCase(), headers))
    .map((name) => `the header ${name} is absent`);
  const types = Object.keys(at(response, ['content']) ?? {});
  if (types.length === 0) return absent;
  const type = typeOf(headers);
  if (!types.includes(type)) return [...absent, `the type is ${type}, not ${types.join(' or ')}`];
  const place = [...steps, 'content', type, 'schema'];
  if (method === 'HEAD' || status === 304 || at(DESCRIPTION, place) === null) return absent;
  return [...absent, ...bodyErrors(`#/${place.map(pointed).join('/')}`, body)];
}

/** Compressed answers carry the checksum of what was compressed under another name. */
function isThere(name: string, headers: MetAnswer['headers']): boolean {
  return name in headers || (name === 'repr-digest' && 'unencoded-digest' in headers);
}

function bodyErrors(pointer: string, body: string | null): readonly string[] {
  if (body === null) return [];
  const validate = ajv.getSchema(`${ROOT}${pointer}`);
  if (validate === undefined) return [`the description has no ${pointer}`];
  const data: unknown = JSON.parse(body);
  if (validate(data) === true) return [];
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
}

function typeOf(headers: MetAnswer['headers']): string {
  return (headers['content-type'] ?? 'none').replace(/;.*$/, '').trim();
}

/** A key as JSON pointers have it, within a fragment. */
function pointed(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function at(place: unknown, steps: readonly string[]): object | null {
  const end = steps.reduce<unknown>(
    (held, step) => (isObject(held) && Object.hasOwn(held, step) ? held[step] : null),
    place,
  );
  return isObject(end) ? end : null;
}

function isObject(held: unknown): held is Readonly<Record<string, unknown>> {
  return typeof held === 'object' && held !== null;
}
