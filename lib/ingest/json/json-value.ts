/** A JSON value as it is written: numbers stay text, objects have no properties but their own. */
export type JsonValue = null | boolean | string | JsonNumber | JsonObject | JsonList;

export type JsonList = readonly JsonValue[];

/** A number as its digits stand in the file. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * An object. Objects with the same keys in the same order share them: the records of an answer are
 * many and alike.
 */
export class JsonObject {
  readonly #shape: JsonShape;
  readonly #values: readonly JsonValue[];
  constructor(shape: JsonShape, values: readonly JsonValue[]) {
    this.#shape = shape;
    this.#values = values;
  }

  /** The keys in the order of the file. */
  get keys(): readonly string[] {
    return this.#shape.keys;
  }

  /** The value of a key, or `undefined` when there is none: `null` is a value. */
  get(key: string): JsonValue | undefined {
    const at = this.#shape.at.get(key);
    return at === undefined ? undefined : this.#values[at];
  }
}

/** Keys, and where the value of each stands. */
export class JsonShape {
  readonly keys: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  constructor(keys: readonly string[]) {
    this.keys = keys;
    this.at = new Map(keys.map((key, index) => [key, index]));
  }
}
