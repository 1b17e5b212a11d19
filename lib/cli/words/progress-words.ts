import type { ImportProgress } from '@/lib/ingest/import-request';
import { duration, rowCount } from './counts';

const STEPS: Record<ImportProgress['step'], string> = {
  opening: 'Opening',
  reading: 'Reading',
  checking: 'Checking',
  building: 'Building',
  proving: 'Proving',
  publishing: 'Publishing',
};

/** Rates and remaining times are told once they rest on that many seconds. */
const SETTLED_SECONDS = 1;

/**
 * How far an import has come, in one line: the step, its rows, its rate, and how long it still
 * takes where the bytes of all are known.
 */
export function progressWords(progress: ImportProgress, stepSeconds: number): string {
  const { step, rows } = progress;
  const parts = [
    ...(rows === 0 ? [] : [rowCount(rows)]),
    ...(step === 'reading' ? readingWords(progress, stepSeconds) : elapsedWords(stepSeconds)),
  ];
  return `${STEPS[step]}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

function readingWords({ rows, bytes, bytesOfAll }: ImportProgress, seconds: number): string[] {
  const isSettled = seconds >= SETTLED_SECONDS;
  const rate = isSettled && rows > 0 ? [`${rowCount(Math.round(rows / seconds))}/s`] : [];
  if (bytesOfAll === null || bytesOfAll <= 0) return rate;
  const share = Math.min(1, bytes / bytesOfAll);
  const left = isSettled && share > 0 ? [`${duration(seconds / share - seconds)} left`] : [];
  return [...rate, `${Math.floor(share * 100)} %`, ...left];
}

function elapsedWords(seconds: number): string[] {
  return seconds >= SETTLED_SECONDS ? [duration(seconds)] : [];
}
