import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { rowsOf, tableFile } from '@/tests/builders/table-file';
import { numberReader } from './read-number';

const FOLDER = path.resolve('../shared/fixtures');
const isAbsent = !existsSync(FOLDER);

test.skipIf(isAbsent)(
  'a real file of BACI is read, every value of it a number (skipped where ../shared/fixtures is absent)',
  async () => {
    const bytes = await readFile(path.join(FOLDER, 'baci-sample.csv'));
    const spec = {
      required: ['t', 'i', 'j', 'k', 'v', 'q'],
      optional: [],
      others: 'refuse',
    } as const;
    const rows = await rowsOf(tableFile(bytes), spec);
    expect(rows).toHaveLength(bytes.filter((byte) => byte === 10).length - 1);
    const dialect = { decimal: '.', grouping: null } as const;
    const read = numberReader({ dialect, missing: ['NA'], allowsPadding: true });
    expect(rows.filter(({ cells }) => read(cells[4] ?? '').value === null)).toEqual([]);
    expect(rows.filter(({ cells }) => read(cells[5] ?? '').problem !== null)).toEqual([]);
  },
);

test.skipIf(isAbsent)(
  'real code tables are read as by csv-parse (skipped where ../shared/fixtures is absent)',
  async () => {
    const rowsIn = async (name: string, required: readonly string[]) => {
      const bytes = await readFile(path.join(FOLDER, name));
      const rows = await rowsOf(tableFile(bytes), { required, optional: [], others: 'ignore' });
      expect(rows.map(({ cells }) => cells)).toEqual(parse(bytes).slice(1));
      return rows.length;
    };
    expect(await rowsIn('derived_ref_reporter.csv', ['id', 'country'])).toBe(255);
    expect(await rowsIn('baci-product_codes.csv', ['code', 'description'])).toBe(1086);
  },
);

test.skipIf(isAbsent)(
  'a real file in Latin-1 is refused, and read where that is declared (skipped where ../shared/fixtures is absent)',
  async () => {
    const bytes = await readFile(path.join(FOLDER, 'baci-country_codes_V202201.csv'));
    const spec = { required: ['country_code'], optional: [], others: 'ignore' } as const;
    await expect(rowsOf(tableFile(bytes), spec)).rejects.toThrow('use --encoding latin1');
    const rows = await rowsOf(tableFile(bytes), spec, { encoding: 'latin1' });
    expect(rows.map(({ cells }) => cells)).toEqual(parse(bytes.toString('latin1')).slice(1));
  },
);
