import type { z } from 'zod';
import type { OfferedMethod } from './offered';
import type { Parameter } from './parameter';

/** The headers an answer has beside those every answer has. */
export type AnswerHeader =
  'ETag' | 'Cache-Control' | 'Content-Disposition' | 'Repr-Digest' | 'Retry-After' | 'Location';

/** One kind of answer of a route. */
export interface Answer {
  readonly status: number;
  readonly description: string;
  readonly headers: readonly AnswerHeader[];
  /** By media type: the schema of JSON, `null` for text and files. */
  readonly content: Readonly<Record<string, z.ZodType | null>>;
}

/** One thing the interface does. */
export interface Operation {
  readonly path: string;
  readonly method: Exclude<OfferedMethod, 'HEAD'>;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Addresses to try, of the founding article's figures; each answers 200. */
  readonly examples: readonly string[];
  /** What is sent, by media type; `null` when nothing is. */
  readonly body: Readonly<Record<string, z.ZodType | null>> | null;
  readonly answers: readonly Answer[];
}
