import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claimRecord } from '@/lib/claims/read/claim-record';
import { readClaims } from '@/lib/claims/read/read-claims';

/** Where the labelled passages and their scorer are, beside the repository. */
const FOLDER = join(process.cwd(), '..', 'shared', 'claims');

/** True where the labelled passages are at hand. */
export const hasCorpus = existsSync(join(FOLDER, 'score.mjs'));

interface Passage {
  readonly id: string;
  readonly date: string;
  readonly passage: string;
  readonly publisher: string;
}

interface Level {
  readonly f1: number;
}

interface Score {
  readonly levels: Readonly<Record<'full match' | 'value+flow+period' | 'value only', Level>>;
  readonly negatives: { readonly false_positives: number };
  readonly status: { readonly forward_as_realised: number };
}

interface Scorer {
  readonly readJsonl: (file: string) => readonly Passage[];
  readonly score: (gold: readonly Passage[], predicted: readonly unknown[]) => Score;
}

function isScorer(value: unknown): value is Scorer {
  return typeof value === 'object' && value !== null && 'score' in value && 'readJsonl' in value;
}

/** The scorer and the passages of a file of the corpus. */
export async function corpus(file: string) {
  const scorer: unknown = await import(pathToFileURL(join(FOLDER, 'score.mjs')).href);
  if (!isScorer(scorer)) throw new Error('score.mjs has no readJsonl and score');
  return { scorer, passages: scorer.readJsonl(join(FOLDER, file)) };
}

/** The score of the reader on passages. */
export function scored(scorer: Scorer, passages: readonly Passage[]): Score {
  const predicted = passages.map(({ id, date, passage }) => ({
    id,
    claims: readClaims(passage, { date }).map(claimRecord),
  }));
  return scorer.score(passages, predicted);
}

/** The passages in five parts, all of one publisher in the same part. */
export function foldsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const publishers = [...new Set(passages.map(({ publisher }) => publisher))].sort();
  return [0, 1, 2, 3, 4].map((fold) =>
    passages.filter(({ publisher }) => publishers.indexOf(publisher) % 5 === fold),
  );
}
