import path from 'node:path';
import { FORMAT_NAMES } from '@/lib/ingest/format-reader';
import type { ImportRequest } from '@/lib/ingest/import-request';
import { dataFolder } from '@/lib/store/snapshot-files';
import type { Asked } from '../command/option';
import { readChoice, readForm } from './read-choice';
import type { ImportOption } from './import-options';
import { readDetails } from './read-details';
import { readDialect } from './read-dialect';

const ID = {
  is: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  expected: 'lower-case words joined by hyphens, such as my-office-2024',
};
const SECONDS = { is: /^[1-9]\d{0,5}$/, expected: 'whole seconds from 1 to 999999' };
const USUAL_SECONDS = '7200';

/** The longest an import may take, in seconds. */
export function timeLimit(asked: Asked<'timeout'>): number {
  return Number(readForm('timeout', asked.text('timeout') ?? USUAL_SECONDS, SECONDS));
}

/**
 * The import that a command line asks for, but for what is live: its progress and its signal.
 *
 * @throws {UsageError} for an option that cannot be understood.
 */
export function readRequest(
  asked: Asked<ImportOption>,
): Omit<ImportRequest, 'onProgress' | 'signal'> {
  return {
    files: asked.words,
    target: dataFolder(),
    source: path.resolve(process.env.BILATERAL_SOURCE_DIR ?? 'data'),
    format: readChoice('format', asked.text('format'), FORMAT_NAMES) ?? null,
    as: readForm('as', asked.text('as'), ID) ?? null,
    declared: readDialect(asked),
    details: readDetails(asked),
    rejects: rejectsFile(asked),
    force: asked.has('force'),
  };
}

function rejectsFile(asked: Asked<'allow-rejects'>): string | null {
  const file = asked.text('allow-rejects');
  if (file !== '') return file;
  return `${path.basename(asked.words[0] ?? '')}.rejects.csv`;
}
