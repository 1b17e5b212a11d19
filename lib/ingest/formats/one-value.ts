import { cellError, type SourceRecord } from './source-record';

/** A thing of which a dataset has one, such as its currency, as the records state it. */
export interface OneValue<Value extends string> {
  /** Takes what a record states. @throws {FileError} when an earlier one states another. */
  readonly take: (record: SourceRecord, value: Value) => void;
  /** What was stated; `null` when no record states it. */
  readonly value: () => Value | null;
}

/** Holds the records to one value in a column; the first that states it decides. */
export function oneValue<Value extends string>(column: string): OneValue<Value> {
  let first: { readonly value: Value; readonly line: number } | null = null;
  return {
    take: (record, value) => {
      first ??= { value, line: record.line };
      if (first.value === value) return;
      throw cellError(record, {
        column,
        value,
        expected: `"${first.value}", as on line ${first.line}: a dataset has one`,
        hint: 'Bring the others as a file of their own',
      });
    },
    value: () => first?.value ?? null,
  };
}
