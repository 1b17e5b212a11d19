import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DATA_COLUMNS } from '@/lib/format/en/data-files';
import { VINTAGE } from '@/tests/builders/picture';
import {
  AZE_PAK_DATASETS,
  azePak,
  chartInput,
  pakAze,
  viewOf,
} from '@/tests/builders/trade-record';
import { viewCsv } from './view-csv';
import type { ViewInput } from './view-input';
import { viewZip } from './view-zip';

const address = 'https://bilateral.example/trade/AZE/PAK?vintage=1-3f2a9c41';

function asked(): ViewInput {
  const own = azePak();
  const view = viewOf(own, { from: '2016', to: '2020', chart: 'sides' });
  const input = chartInput(own, { view, mirror: pakAze() });
  return { input, datasets: AZE_PAK_DATASETS, vintage: VINTAGE, address };
}

function textOf(name: string, view = asked()): string {
  return strFromU8(unzipSync(viewZip(view))[name] ?? new Uint8Array());
}

const resource = z.object({
  path: z.string(),
  bytes: z.number(),
  hash: z.string(),
  schema: z.object({
    fields: z.array(z.object({ name: z.string(), type: z.string() })),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()),
  }),
});
const described = z.object({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  sources: z.array(z.object({ title: z.string(), path: z.url() })),
  licenses: z.array(z.object({ title: z.string(), path: z.url() })),
  resources: z.tuple([resource]),
});

describe('viewZip(view)', () => {
  test('has data, metadata, package and readme, the same bytes each time', () => {
    expect(Object.keys(unzipSync(viewZip(asked())))).toEqual([
      'data.csv',
      'metadata.json',
      'datapackage.json',
      'readme.md',
    ]);
    expect(Buffer.from(viewZip(asked())).equals(Buffer.from(viewZip(asked())))).toBe(true);
  });

  test('has the very CSV of the view', () => {
    expect(textOf('data.csv')).toBe(viewCsv(asked()));
  });

  test('describes its data as a tabular data package, by size and SHA-256', () => {
    const { resources } = described.parse(JSON.parse(textOf('datapackage.json')));
    const bytes = Buffer.from(textOf('data.csv'));
    expect(resources[0]).toMatchObject({
      path: 'data.csv',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      schema: {
        missingValues: [''],
        primaryKey: ['reporter', 'partner', 'frequency', 'period', 'measure'],
      },
    });
  });

  test('has a field for each column, and no two lines of one key', () => {
    const { resources } = described.parse(JSON.parse(textOf('datapackage.json')));
    const { fields, primaryKey } = resources[0].schema;
    const lines: readonly Record<string, string>[] = parse(textOf('data.csv'), { columns: true });
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(DATA_COLUMNS));
    expect(Object.keys(lines[0] ?? {})).toEqual(Object.keys(DATA_COLUMNS));
    const keys = lines.map((line) => primaryKey.map((name) => line[name]).join(' '));
    expect(new Set(keys).size).toBe(lines.length);
  });

  test('says in metadata.json all but the figures', () => {
    expect(JSON.parse(textOf('metadata.json'))).toMatchObject({
      vintage: '1-3f2a9c41',
      unit: 'USD',
      periods: { first: '2016', last: '2020', count: 5 },
      otherReporter: 'PAK',
      address,
    });
    expect(textOf('metadata.json')).not.toContain('"rows": [');
  });

  test('says in its readme what an absent value is, whose figures they are and how to cite them', () => {
    const readme = textOf('readme.md');
    expect(readme).toMatch(
      /^# Trade between Azerbaijan and Pakistan, as each of them reports it\n/,
    );
    expect(readme).toContain('never zero');
    expect(readme).toContain(`<${address}>`);
    expect(readme).toContain('## How to cite\n\nUnited Nations Statistics Division');
  });

  test('takes hostile texts for text', () => {
    const view = asked();
    const datasets = view.datasets.map((one) => ({
      ...one,
      title: 'a\n# b [c](javascript:x) <script>',
      address: 'javascript:alert(1)',
    }));
    const hostile = { ...view, datasets };
    expect(textOf('readme.md', hostile)).toContain('a \\# b \\[c\\](javascript:x) \\<script\\>');
    expect(textOf('datapackage.json', hostile)).not.toContain('"path": "javascript');
  });
});
