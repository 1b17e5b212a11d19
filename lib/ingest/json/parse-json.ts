import { JsonFault } from './json-fault';
import type { JsonLimits } from './json-limits';
import { JsonNumber, JsonObject, JsonShape, type JsonValue } from './json-value';

/**
 * Parses one JSON text, strictly by RFC 8259, numbers kept as they are written.
 *
 * @throws {JsonFault} for all that is not JSON, for a key that stands twice, a surrogate alone, and
 * what is nested deeper or has longer numbers than the limits allow.
 */
export function parseJson(text: string, limits: Omit<JsonLimits, 'bytes'>): JsonValue {
  return new JsonText(text, limits).only();
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_LIKE = /[-+.\w]+/y;
const WORD = /[A-Za-z]+/y;
const CUT = 'the end of the file';
const HEX = /[0-9A-Fa-f]{4}/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class JsonText {
  readonly #text: string;
  readonly #limits: Omit<JsonLimits, 'bytes'>;
  readonly #path: (string | number)[] = [];
  /** The shape last met at each depth: the next record's most often, too. */
  readonly #shapes: (JsonShape | undefined)[] = [];
  #at = 0;
  constructor(text: string, limits: Omit<JsonLimits, 'bytes'>) {
    this.#text = text;
    this.#limits = limits;
  }

  only(): JsonValue {
    const value = this.#value();
    if (this.#peek() === '') return value;
    const isRecord = this.#text[this.#at] === '{' && value instanceof JsonObject;
    throw this.#fault({
      expected: 'the end of the file',
      hint: isRecord
        ? 'The file holds one JSON text a record (NDJSON): put the records into one list, with commas between'
        : 'One JSON text is read, and nothing behind it',
    });
  }

  #value(): JsonValue {
    const sign = this.#peek();
    if (sign === '{') return this.#nested(() => this.#object());
    if (sign === '[') return this.#nested(() => this.#list());
    if (sign === '"') return this.#string();
    if (sign === '-' || (sign >= '0' && sign <= '9')) return this.#number();
    const word = this.#match(WORD) ?? '';
    const value = WORDS.get(word);
    if (value === undefined) throw this.#fault({ expected: 'a JSON value' });
    this.#at += word.length;
    return value;
  }

  #nested<T>(read: () => T): T {
    const { depth } = this.#limits;
    if (this.#path.length >= depth) {
      throw this.#fault({ found: 'values nested too deep', expected: `at most ${depth} deep` });
    }
    this.#at += 1;
    return read();
  }

  #list(): JsonValue[] {
    const values: JsonValue[] = [];
    if (this.#took(']')) return values;
    const depth = this.#path.length;
    do {
      this.#path[depth] = values.length;
      values.push(this.#value());
    } while (this.#goesOn(']'));
    this.#path.length = depth;
    return values;
  }

  #object(): JsonObject {
    const depth = this.#path.length;
    const expected = this.#shapes[depth];
    const keys: string[] = [];
    const values: JsonValue[] = [];
    // Keys that come as they did in the object before need not be looked for among those read.
    let isExpected = expected !== undefined;
    let seen: Set<string> | null = null;
    if (!this.#took('}')) {
      do {
        const at = this.#at;
        const key = this.#key();
        isExpected = isExpected && expected?.keys[keys.length] === key;
        if (!isExpected) {
          seen ??= new Set(keys);
          if (seen.has(key)) throw this.#twice(key, at);
          seen.add(key);
        }
        keys.push(key);
        this.#path[depth] = key;
        values.push(this.#value());
      } while (this.#goesOn('}'));
    }
    this.#path.length = depth;
    const isSame = expected !== undefined && isExpected && expected.keys.length === keys.length;
    const shape = isSame ? expected : new JsonShape(keys);
    this.#shapes[depth] = shape;
    return new JsonObject(shape, values);
  }

  #key(): string {
    if (this.#peek() !== '"') throw this.#fault({ expected: 'a key in quotes' });
    const key = this.#string();
    if (!this.#took(':')) throw this.#fault({ expected: `a colon after the key ${key}` });
    return key;
  }

  /** True after a comma, false after the end; a comma right before the end is an error. */
  #goesOn(end: ']' | '}'): boolean {
    if (this.#took(end)) return false;
    if (!this.#took(',')) throw this.#fault({ expected: `a comma or ${end}` });
    if (this.#peek() === end) {
      throw this.#fault({ found: `a comma before ${end}`, expected: 'another value' });
    }
    return true;
  }

  #number(): JsonNumber {
    const text = this.#match(NUMBER) ?? '';
    const written = this.#match(NUMBER_LIKE) ?? '';
    if (text !== written) throw this.#fault({ found: written, expected: 'a JSON number' });
    if (text.length > this.#limits.digits) {
      const found = `a number of ${text.length} characters`;
      throw this.#fault({ found, expected: `at most ${this.#limits.digits}` });
    }
    this.#at += text.length;
    return new JsonNumber(text);
  }

  #string(): string {
    const text = this.#text;
    let from = this.#at + 1;
    let read = '';
    let hasEscapes = false;
    for (let at = from; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        read += text.slice(from, at);
        if (hasEscapes) this.#refuseLone(read);
        this.#at = at + 1;
        return read;
      }
      if (code === 0x5c) {
        hasEscapes = true;
        read += text.slice(from, at);
        this.#at = at + 1;
        read += this.#escaped();
        from = this.#at;
        at = from - 1;
      } else if (!(code >= 0x20)) {
        this.#at = at;
        throw this.#fault({ expected: 'the closing quote of a text' });
      }
    }
  }

  #escaped(): string {
    const sign = this.#text[this.#at] ?? '';
    const plain = ESCAPES.get(sign);
    this.#at += 1;
    if (plain !== undefined) return plain;
    const hex = sign === 'u' ? this.#match(HEX) : null;
    if (hex === null) {
      this.#at -= 1;
      throw this.#fault({ expected: 'a sign that JSON knows after the backslash' });
    }
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  #refuseLone(text: string): void {
    if (!/\p{Cs}/u.test(text)) return;
    throw this.#fault({ found: 'half of a surrogate pair', expected: 'text that is Unicode' });
  }

  /** The next character that is no blank, or nothing at the end. */
  #peek(): string {
    let sign = this.#text[this.#at] ?? '';
    while (sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t') {
      this.#at += 1;
      sign = this.#text[this.#at] ?? '';
    }
    return sign;
  }

  #took(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  #twice(key: string, at: number): JsonFault {
    this.#at = at;
    return this.#fault({ found: `the key ${key} twice`, expected: 'each key once' });
  }

  #fault(fault: {
    readonly found?: string;
    readonly expected: string;
    readonly hint?: string;
  }): JsonFault {
    const word = this.#match(NUMBER_LIKE) ?? this.#text.slice(this.#at, this.#at + 1);
    const found = fault.found ?? (word === '' ? CUT : word);
    const hint =
      fault.hint ?? (found === CUT ? 'The file is cut off: download it again' : undefined);
    const steps = this.#path.map((step) =>
      String(step).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1'),
    );
    return new JsonFault({
      found: found.slice(0, 80),
      expected: fault.expected,
      ...(hint === undefined ? {} : { hint }),
      at: this.#at,
      pointer: steps.map((step) => `/${step}`).join(''),
    });
  }
}
