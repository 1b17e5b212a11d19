/** What a parameter of an address may hold, as JSON Schema has it. */
export interface TextSchema {
  readonly type: 'string' | 'integer' | 'number';
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: string | number;
}

/** One key of a route's address. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly schema: TextSchema;
  readonly example: string | number;
}

/** A key that may be left out. */
export function optional(
  name: string,
  description: string,
  schema: TextSchema,
  example: string | number,
): Parameter {
  return { name, description, isRequired: false, schema, example };
}

/** A key without which the route refuses. */
export function required(...told: Parameters<typeof optional>): Parameter {
  return { ...optional(...told), isRequired: true };
}

/** A key that takes one of some words, the first when it is left out. */
export function choice(
  name: string,
  description: string,
  words: readonly [string, ...string[]],
): Parameter {
  const schema = { type: 'string', enum: words, default: words[0] } as const;
  return optional(name, description, schema, words[0]);
}
