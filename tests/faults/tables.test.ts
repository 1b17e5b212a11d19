import { expect, test, vi } from 'vitest';

import { FileError } from '@/lib/errors';
import { rowsOf, tableFile } from '@/tests/builders/table-file';
import { brokenTable } from './broken-tables';
import { plantedErrors } from './planted-errors';

vi.setConfig({ testTimeout: 300_000 });

test('200 errors planted in cells are told with exact line and column', async () => {
  const { exact, astray } = await plantedErrors({ seed: 1, count: 200 });
  expect(astray).toEqual([]);
  expect(exact).toBe(200);
});

const TEXT = 'code,name\n01,Live animals\n02,"Meat, ""fresh"""\n03,"Fish\nand so on"\n';

test('brokenTable(seed, texts) damages the same way each time', () => {
  expect(brokenTable(7, [TEXT])).toEqual(brokenTable(7, [TEXT]));
  expect(
    new Set(Array.from({ length: 50 }, (_, seed) => brokenTable(seed, [TEXT]).what)).size,
  ).toBeGreaterThan(20);
});

test('500 damaged tables are read or refused with a place, and nothing else', async () => {
  const answers = Array.from({ length: 500 }, async (_, seed) => {
    const { bytes, what } = brokenTable(seed, [TEXT, TEXT.replaceAll('\n', '\r\n')]);
    const answer = await rowsOf(tableFile(bytes, [1 + (seed % 50)])).catch(
      (error: unknown) => error,
    );
    const isAnswered =
      Array.isArray(answer) || (answer instanceof FileError && answer.line !== null);
    return isAnswered ? null : `${seed}: ${what}: ${String(answer)}`;
  });
  expect((await Promise.all(answers)).filter((answer) => answer !== null)).toEqual([]);
});
