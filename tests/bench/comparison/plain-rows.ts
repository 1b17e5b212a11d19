import type { Subject } from '../subjects';
import type { PlainRow } from './hand-written-page';

/**
 * The rows of a subject's chart, as the data route gives them.
 *
 * @throws {Error} when the route answers something else.
 */
export async function plainRows(origin: string, subject: Subject): Promise<readonly PlainRow[]> {
  const address = `/api/v1/view?${subject.query}`;
  const response = await fetch(`${origin}${address}`);
  const answer: unknown = await response.json();
  if (!response.ok || !isAnswer(answer)) throw new Error(`${address} gave no rows`);
  return answer.rows.map(({ period, exports, imports }) => [
    period,
    plainNumber(exports.value),
    plainNumber(imports.value),
  ]);
}

interface Answer {
  readonly rows: readonly {
    readonly period: string;
    readonly exports: { readonly value: string | null };
    readonly imports: { readonly value: string | null };
  }[];
}

/** The route is the product's own: its few marks are enough to know it by. */
function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'rows' in answer;
}

function plainNumber(value: string | null): number | null {
  return value === null ? null : Number(value);
}
