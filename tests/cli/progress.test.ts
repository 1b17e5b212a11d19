import { beforeEach, expect, test } from 'vitest';
import { progressOn } from '@/lib/cli/command/progress';
import { progressWords } from '@/lib/cli/words/progress-words';
import type { ImportProgress } from '@/lib/ingest/import-request';
import { fakeStream, systemError, type FakeStream } from './fake-terminal';

let now: number;
beforeEach(() => {
  now = 1000;
});

const at = (part: Partial<ImportProgress>): ImportProgress => ({
  step: 'reading',
  rows: 0,
  bytes: 0,
  bytesOfAll: null,
  ...part,
});
const on = (stream: FakeStream) => progressOn({ stream, now: () => now, words: progressWords });

test('progressWords(progress) tells rows, rate, share and time left once a second has passed', () => {
  const half = at({ rows: 1_200_000, bytes: 50, bytesOfAll: 100 });
  expect(progressWords(half, 0.5)).toBe('Reading: 1,200,000 rows, 50 %');
  expect(progressWords(half, 3)).toBe('Reading: 1,200,000 rows, 400,000 rows/s, 50 %, 3 s left');
});

test('progressWords(progress) tells no share and no time left while the size is not known', () => {
  expect(progressWords(at({ rows: 10, bytes: 5 }), 2)).toBe('Reading: 10 rows, 5 rows/s');
  expect(progressWords(at({ rows: 10, bytes: 5, bytesOfAll: 0 }), 2)).toBe(
    'Reading: 10 rows, 5 rows/s',
  );
});

test('progressWords(progress) never tells more than the whole, and nothing of an endless rest', () => {
  expect(progressWords(at({ rows: 1, bytes: 120, bytesOfAll: 100 }), 2)).toContain(
    '100 %, 0 s left',
  );
  expect(progressWords(at({ bytes: 0, bytesOfAll: 100 }), 90)).toBe('Reading: 0 %');
});

test('progressWords(progress) tells of other steps how long they take', () => {
  expect(progressWords(at({ step: 'opening' }), 0)).toBe('Opening');
  expect(progressWords(at({ step: 'building', rows: 5 }), 80)).toBe('Building: 5 rows, 1 min 20 s');
});

test('progressOn(a terminal) draws one line again and wipes what was longer', () => {
  const stream = fakeStream({ isTerminal: true });
  const { tell, end } = on(stream);
  tell(at({ step: 'opening' }));
  tell(at({ rows: 1000 }));
  now += 50;
  tell(at({ rows: 2000 }));
  now += 60;
  tell(at({ rows: 3 }));
  end();
  expect(stream.text().split('\r')).toEqual([
    '',
    'Opening',
    'Reading: 1,000 rows',
    `Reading: 3 rows${' '.repeat(4)}`,
    ' '.repeat(15),
    '',
  ]);
});

test('progressOn(a terminal) never writes the last column, so that no line wraps', () => {
  const stream = fakeStream({ isTerminal: true, columns: 10 });
  on(stream).tell(at({ rows: 1_000_000 }));
  expect(stream.text()).toBe('\rReading: ');
});

test('progressOn(a pipe) writes a plain line at most every two seconds', () => {
  const stream = fakeStream();
  const { tell, end } = on(stream);
  tell(at({ step: 'opening' }));
  tell(at({ rows: 100 }));
  now += 1999;
  tell(at({ rows: 200 }));
  now += 1;
  tell(at({ rows: 300 }));
  now += 10;
  tell(at({ step: 'building', rows: 300 }));
  end();
  expect(stream.text()).toBe('Reading: 300 rows, 150 rows/s\n');
});

test('progressOn(a stream nobody reads) lets the work go on', async () => {
  const stream = fakeStream({ isTerminal: true, fails: systemError('EPIPE') });
  on(stream).tell(at({ rows: 1 }));
  await Promise.resolve();
  expect(stream.text()).toBe('');
});
