import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { FileError } from '@/lib/errors';

type Path = readonly PropertyKey[];

/** The front matter of a file, and the text after it with the line it starts on. */
export interface FrontMatter<T> {
  readonly fields: T;
  readonly body: string;
  readonly bodyLine: number;
  /** The line of a field in the file, or of the nearest field around it. */
  readonly lineOf: (path: Path) => number;
}

const FENCED = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * The YAML between the first two `---` lines of a file, held to a schema.
 *
 * @throws {FileError} naming file, line, field, value and what was expected.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  file: string,
  content: string,
  schema: Schema,
): FrontMatter<z.output<Schema>> {
  const fenced = FENCED.exec(content);
  const yaml = fenced?.[1];
  if (fenced === null || yaml === undefined || fenced.index !== 0)
    throw new FileError({ file, line: 1, expected: 'front matter between two lines "---"' });
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line + 1;
    throw new FileError({ file, line, expected: `YAML; ${broken.message.split('\n')[0]}` });
  }
  const lineOf = (path: Path): number => lineOfField(document, lines, path);
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) throw fieldError({ file, document, lineOf, issues: parsed.error.issues });
  const body = content.slice(fenced[0].length);
  return { fields: parsed.data, body, bodyLine: fenced[0].split('\n').length, lineOf };
}

/** The first line of the file is the fence, so YAML's line 1 is the file's line 2. */
function lineOfField(document: Document.Parsed, lines: LineCounter, path: Path): number {
  const node = document.getIn(path, true);
  const start = isNode(node) ? node.range?.[0] : undefined;
  if (start !== undefined) return lines.linePos(start).line + 1;
  return path.length === 0 ? 1 : lineOfField(document, lines, path.slice(0, -1));
}

function fieldError(problem: {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lineOf: (path: Path) => number;
  readonly issues: readonly z.core.$ZodIssue[];
}): FileError {
  const { file, document, lineOf } = problem;
  const [issue] = problem.issues;
  if (issue === undefined) return new FileError({ file, expected: 'valid front matter' });
  const isUnknown = issue.code === 'unrecognized_keys';
  const path = isUnknown ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const value: unknown = document.getIn(path);
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return new FileError({
    file,
    line: lineOf(path),
    column: path.join('.'),
    expected: isUnknown ? 'no such field' : issue.message,
    ...(isPlain ? { value: String(value) } : {}),
  });
}
