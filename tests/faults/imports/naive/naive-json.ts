import { Broken } from './broken';

/** What a JSON text holds; numbers as they are written. */
export type NaiveJson =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, NaiveJson> }
  | { readonly kind: 'list'; readonly items: readonly NaiveJson[] }
  | { readonly kind: 'text' | 'number' | 'word'; readonly text: string };

/**
 * Reads JSON by descent, with numbers kept as text.
 *
 * @throws {Broken} when it is none, or an object names a member twice.
 */
export function naiveJson(text: string): NaiveJson {
  const source = text.replace(/^\ufeff/, '');
  try {
    JSON.parse(source);
  } catch {
    throw new Broken('no JSON');
  }
  const tokens = source.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs) ?? [];
  let at = 0;
  const read = (depth: number): NaiveJson => {
    if (depth > 64) throw new Broken('nested too deep');
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '{') return readObject(depth);
    if (token === '[') return readList(depth);
    if (token.startsWith('"')) return { kind: 'text', text: String(JSON.parse(token)) };
    return { kind: /^[-\d]/.test(token) ? 'number' : 'word', text: token };
  };
  const readObject = (depth: number): NaiveJson => {
    const members = new Map<string, NaiveJson>();
    while (tokens[at] !== '}') {
      const name = String(JSON.parse(tokens[at] ?? ''));
      if (members.has(name)) throw new Broken(`"${name}" twice`);
      at += 2;
      members.set(name, read(depth + 1));
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
    return { kind: 'object', members };
  };
  const readList = (depth: number): NaiveJson => {
    const items: NaiveJson[] = [];
    while (tokens[at] !== ']') {
      items.push(read(depth + 1));
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
    return { kind: 'list', items };
  };
  return read(0);
}

/** A member of an object, by its name without case. */
export function member(json: NaiveJson | undefined, name: string): NaiveJson | undefined {
  if (json?.kind !== 'object') return undefined;
  const wanted = name.toLowerCase();
  return [...json.members].find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** What an object holds, without the names; nothing where it is absent. */
export function membersOf(json: NaiveJson | undefined): readonly NaiveJson[] {
  return json?.kind === 'object' ? [...json.members.values()] : [];
}

/** The items of a list. */
export function itemsOf(json: NaiveJson | undefined): readonly NaiveJson[] {
  if (json?.kind !== 'list') throw new Broken('no list where one must be');
  return json.items;
}

/** A text, number or word as written; empty for `null` and for what is absent. */
export function scalar(json: NaiveJson | undefined): string {
  if (json === undefined || json.kind === 'object' || json.kind === 'list') return '';
  return json.text === 'null' && json.kind === 'word' ? '' : json.text;
}
