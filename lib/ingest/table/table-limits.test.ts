import { expect, test } from 'vitest';

import { rowsOf } from '@/tests/builders/table-file';
import type { TableSource } from './strict-table';

/** A beginning, and then one piece of 64 KiB over and over. */
function longFile(start: string, sign: string, pieces: number): TableSource {
  const piece = Buffer.alloc(65_536, sign);
  async function* bytes() {
    await Promise.resolve();
    yield Buffer.from(start);
    for (let left = pieces; left > 0; left -= 1) yield piece;
    yield Buffer.from('\n');
  }
  return { name: 't.csv', head: Buffer.from(start), bytes };
}

const SPEC = { required: ['a', 'b'], optional: [], others: 'ignore' } as const;
const GB = 16_384;

test.each([
  ['a line of 1 GB', longFile('a,b\n', '1,', GB), 'a row of at most 1000000 signs'],
  ['a first line of 1 GB', longFile('', 'a,', GB), 'at most'],
  ['a field of 100 MB', longFile('a,b\n1,', 'x', 1600), 'a cell of at most 65536 signs'],
  ['a quoted field of 100 MB', longFile('a,b\n1,"', 'x', 1600), 'not closed within 65536 signs'],
  ['a field of 100 MB of quotes', longFile('a,b\n1,', '"', 1600), 'not closed within 65536 signs'],
  ['100,000 columns', longFile('a,b,', 'cd,', 5), 'at most 2000 columns, not 109'],
  ['1,000,000,000 empty lines', longFile('a,b\n', '\n', GB), 'blank lines stand at the end alone'],
  ['1,000,000,000 returns', longFile('a,b\r', '\r', GB), 'blank lines stand at the end alone'],
])('%s is refused within 5 s and in little memory', async (_, file, message) => {
  const begin = performance.now();
  const held = process.memoryUsage().rss;
  await expect(rowsOf(file, SPEC)).rejects.toThrow(message);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(process.memoryUsage().rss - held).toBeLessThan(200e6);
});
