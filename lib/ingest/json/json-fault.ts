/** Why a text is not JSON, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly found: string;
  readonly expected: string;
  readonly hint: string | null;
  /** The place in the text, in characters from 0. */
  readonly at: number;
  /** The value it is in, as a JSON pointer. */
  readonly pointer: string;
  constructor(fault: {
    readonly found: string;
    readonly expected: string;
    readonly hint?: string;
    readonly at: number;
    readonly pointer: string;
  }) {
    super(`${fault.found} at ${fault.at}`);
    this.found = fault.found;
    this.expected = fault.expected;
    this.hint = fault.hint ?? null;
    this.at = fault.at;
    this.pointer = fault.pointer;
  }
}
