import { readDocument } from '@/lib/documents/read-document';
import type { DocumentFile } from '@/lib/documents/document';
import { DocumentError } from '@/lib/errors';
import { seededRandom } from '@/tests/builders/seeded-random';
import { brokenDocument } from './broken-documents';
import { HOSTILE_ARCHIVES } from './hostile-archives';
import { HOSTILE_PAGES, HOSTILE_TEXTS } from './hostile-pages';
import { HOSTILE_PDFS } from './hostile-pdfs';

/** What became of the documents of a run. */
export interface DocumentFaults {
  readonly documents: number;
  readonly texts: number;
  readonly refused: number;
  /** Refused because they took too long or too much memory. */
  readonly stopped: number;
  /** What was neither read nor refused in words, by name. */
  readonly crashes: readonly string[];
  /** What took longer than allowed, by name. */
  readonly hangs: readonly string[];
  readonly slowestMs: number;
  readonly slowest: string;
}

const HOSTILE = [...HOSTILE_ARCHIVES, ...HOSTILE_PAGES, ...HOSTILE_PDFS, ...HOSTILE_TEXTS];
const AT_ONCE = 2;

/**
 * Reads so many hostile and broken documents: first the hostile ones, each once and alone, for
 * each may take all its time; they are a quarter of all at most. The rest is broken at random and
 * read two at once. The seed alone decides which.
 */
export async function documentFaults(run: {
  readonly seed: number;
  readonly count: number;
  /** What takes longer hangs. */
  readonly hangMs: number;
}): Promise<DocumentFaults> {
  const outcomes: Outcome[] = [];
  const waiting = Array.from({ length: run.count }, (_, at) => at);
  const work = async (end: number) => {
    for (let at = waiting[0]; at !== undefined && at < end; at = waiting[0]) {
      waiting.shift();
      outcomes.push(await outcomeOf(documentAt(at, run), at));
    }
  };
  await work(hostileCount(run.count));
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(run.count)));
  return tallied(outcomes, run.hangMs);
}

function hostileCount(count: number): number {
  return Math.min(HOSTILE.length, Math.floor(count / 4));
}

function documentAt(
  at: number,
  { seed, count }: { readonly seed: number; readonly count: number },
): DocumentFile {
  const make =
    at < hostileCount(count) ? HOSTILE[(at * 7 + seed * 13) % HOSTILE.length] : undefined;
  return make === undefined ? brokenDocument(seededRandom(seed * 1_000_003 + at)) : make();
}

interface Outcome {
  readonly name: string;
  readonly ms: number;
  readonly end: 'text' | 'refused' | 'stopped' | 'crash';
  readonly detail: string;
}

async function outcomeOf(file: DocumentFile, at: number): Promise<Outcome> {
  const begin = performance.now();
  const passed = (end: Outcome['end'], detail: string): Outcome => ({
    name: `${at} ${JSON.stringify(file.name)}`,
    ms: performance.now() - begin,
    end,
    detail,
  });
  try {
    const { text } = await readDocument(file);
    return passed(typeof text === 'string' ? 'text' : 'crash', '');
  } catch (error) {
    if (!(error instanceof DocumentError)) return passed('crash', String(error));
    const isStopped = error.expected.startsWith('one read within');
    return passed(isStopped ? 'stopped' : 'refused', error.message);
  }
}

function tallied(outcomes: readonly Outcome[], hangMs: number): DocumentFaults {
  const count = (end: Outcome['end']) => outcomes.filter((each) => each.end === end).length;
  const told = ({ name, ms, detail }: Outcome) => `${name} (${Math.round(ms)} ms) ${detail}`.trim();
  const slowest = outcomes.toSorted((one, other) => other.ms - one.ms)[0];
  return {
    documents: outcomes.length,
    texts: count('text'),
    refused: count('refused') + count('stopped'),
    stopped: count('stopped'),
    crashes: outcomes.filter(({ end }) => end === 'crash').map(told),
    hangs: outcomes.filter(({ ms }) => ms > hangMs).map(told),
    slowestMs: Math.round(slowest?.ms ?? NaN),
    slowest: slowest === undefined ? 'none' : told(slowest),
  };
}
