import type { DeclaredDialect } from '@/lib/ingest/table/dialect';
import type { Asked } from '../command/option';
import { given } from './given';
import { readChoice } from './read-choice';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'] as const;
const DELIMITERS = { ',': ',', ';': ';', '|': '|', tab: '\t', '\\t': '\t', '\t': '\t' } as const;
const GROUPINGS = { ',': ',', '.': '.', "'": "'", space: ' ', ' ': ' ', none: null } as const;

/**
 * What the operator declares of a table. Marks that a shell or an eye takes badly have names.
 *
 * @throws {UsageError} for a mark that is none.
 */
export function readDialect(
  asked: Asked<'encoding' | 'delimiter' | 'decimal' | 'grouping'>,
): DeclaredDialect {
  return given({
    encoding: readChoice('encoding', asked.text('encoding'), ENCODINGS),
    delimiter: readMark('delimiter', asked.text('delimiter'), DELIMITERS),
    decimal: readChoice('decimal', asked.text('decimal'), ['.', ','] as const),
    grouping: readMark('grouping', asked.text('grouping'), GROUPINGS),
  });
}

function readMark<T>(
  option: string,
  text: string | null,
  marks: Readonly<Record<string, T>>,
): T | undefined {
  const name = readChoice(option, text, Object.keys(marks));
  return name === undefined ? undefined : marks[name];
}
