import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { GET as getPng } from '@/app/api/v1/chart.png/route';
import { GET as getSvg } from '@/app/api/v1/chart.svg/route';
import { GET as getVerdictPdf } from '@/app/api/v1/verdict.pdf/route';
import { GET as getVerdictPng } from '@/app/api/v1/verdict.png/route';
import { GET as getVerdictSvg } from '@/app/api/v1/verdict.svg/route';
import { GET as getView } from '@/app/api/v1/view/route';
import type { Command } from '@/lib/cli/command/command';
import { chart } from '@/lib/cli/commands/chart';
import { exportRows } from '@/lib/cli/commands/export';
import { sources } from '@/lib/cli/commands/sources';
import { verdict } from '@/lib/cli/commands/verdict';
import { importSeries } from '@/lib/ingest/import-series';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { fakeTerminal } from './fake-terminal';

let vintage: string;

beforeAll(async () => {
  const target = await temporaryFolder();
  process.env.BILATERAL_DATA_DIR = target;
  vintage = (await importSeries({ source: 'data', target })).vintage.id;
}, 60_000);

async function bytesOf(command: Command, ...args: readonly string[]): Promise<Buffer> {
  const { bytes } = await command.answer(args, fakeTerminal().terminal);
  return Buffer.from(bytes ?? '');
}

async function apiBytes(
  get: (request: Request) => Promise<Response>,
  query: string,
): Promise<Buffer> {
  const response = await get(new Request(`http://localhost/api/v1/any?${query}`));
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

test.each([
  [['aze/pak'], 'reporter=AZE&partner=PAK&format=csv'],
  [
    ['AZE/PAK', '--side', 'pak', '--from', '2015', '--to', '2018'],
    'reporter=AZE&partner=PAK&side=PAK&from=2015&to=2018&format=csv',
  ],
  [['gbr/pak', '--freq', 'm', '--format', 'json'], 'reporter=GBR&partner=PAK&freq=M&format=json'],
  [['aze/pak', '--chart', 'sides', '--format', 'JSON'], 'reporter=AZE&partner=PAK&chart=sides'],
])('export %j writes the bytes of /api/v1/view', async (args, query) => {
  const [written, given] = [await bytesOf(exportRows, ...args), await apiBytes(getView, query)];
  expect(written.length).toBeGreaterThan(500);
  expect(written.equals(given)).toBe(true);
});

test('chart --format svg writes the bytes of /api/v1/chart.svg', async () => {
  const written = await bytesOf(
    chart,
    ...['aze/pak', '--chart', 'balance', '--from', '2010', '--theme', 'dark', '--width', '800'],
    ...['--format', 'svg', '-o', '-'],
  );
  const query = 'reporter=AZE&partner=PAK&chart=balance&from=2010&theme=dark&width=800';
  expect(written.toString('latin1', 0, 5)).toBe('<?xml');
  expect(written.equals(await apiBytes(getSvg, query))).toBe(true);
});

test('chart --alt writes the bytes of the address with that text', async () => {
  const args = [
    'aze/pak',
    '--from',
    '2015',
    '--alt',
    'Imports <rose>',
    '--format',
    'svg',
    '-o',
    '-',
  ];
  const written = await bytesOf(chart, ...args);
  const query = 'reporter=AZE&partner=PAK&from=2015&alt=Imports%20%3Crose%3E';
  expect(written.toString('utf8')).toContain('<desc>Imports &lt;rose&gt;</desc>');
  expect(written.equals(await apiBytes(getSvg, query))).toBe(true);
});

test('chart writes the bytes of /api/v1/chart.png', async () => {
  const written = await bytesOf(chart, 'gbr/pak', '--freq', 'A', '-o', '-');
  expect(written.toString('latin1', 1, 4)).toBe('PNG');
  expect(written.equals(await apiBytes(getPng, 'reporter=GBR&partner=PAK&freq=A'))).toBe(true);
});

const CLAIM = [
  ...['aze/pak', '--measure', 'exports', '--printed', '1.6', '--multiplier', '1000000'],
  ...['--currency', 'USD', '--period', '2020', '--quote', 'exports of $1.6 million'],
];
const CLAIM_QUERY =
  'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020&quote=exports%20of%20%241.6%20million';

test.each([
  ['svg', getVerdictSvg, ['--theme', 'dark', '--alt', 'A b'], '&theme=dark&alt=A%20b'],
  ['png', getVerdictPng, ['--preset', 'portrait', '--zoom', '2'], '&preset=portrait&zoom=2'],
  ['pdf', getVerdictPdf, ['--width', '180', '--height', '120'], '&width=180&height=120'],
] as const)(
  'verdict --format %s writes the bytes of the address',
  async (format, get, args, query) => {
    const written = await bytesOf(verdict, ...CLAIM, ...args, '--format', format, '-o', '-');
    expect(written.length).toBeGreaterThan(5000);
    expect(written.equals(await apiBytes(get, `${CLAIM_QUERY}${query}`))).toBe(true);
  },
);

test('export -o FILE writes the file and tells of it', async () => {
  const file = path.join(await temporaryFolder(), 'aze-pak.json');
  const { terminal } = fakeTerminal();
  const { words, json, bytes } = await exportRows.answer(['aze/pak', '-o', file], terminal);
  const written = await readFile(file);
  expect(written.equals(await apiBytes(getView, 'reporter=AZE&partner=PAK'))).toBe(true);
  expect(bytes).toBeUndefined();
  expect(json).toEqual({ file, bytes: written.length, vintage });
  expect(words[0]).toMatch(/^Wrote .*aze-pak\.json \([\d,]+ bytes, vintage 1-[0-9a-f]{8}\)\.$/);
});

test.each([
  [chart, ['aze/pak', '-o', 'x.gif'], 'ending in .gif, expected .png, .svg or .pdf'],
  [chart, ['aze/pak', '--format', 'gif'], '--format: found "gif", expected one of png, svg, pdf'],
  [chart, ['aze/pak', '--chart', 'table', '-o', '-'], 'one of flows, balance, turnover, sides'],
  [chart, ['aze/pak', '--width', '9999', '-o', '-'], 'pixels from 200 to 4000'],
  [chart, ['aze/pak', '-o', 'no/x.png'], 'there is no folder'],
  [verdict, ['aze', '-o', '-'], 'expected two countries such as AZE/PAK'],
  [verdict, ['aze/pak', '-o', '-'], '--measure: found "", expected one of exports'],
  [verdict, [...CLAIM, '--plain', 'yes', '-o', '-'], '--plain: found "yes", expected one of 0, 1'],
  [verdict, [...CLAIM, '--hedge', 'maybe', '-o', '-'], '--hedge: found "maybe"'],
  [exportRows, ['aze/pak', '-o', 'x.pdf'], 'ending in .pdf, expected .csv, .json, .xlsx or .zip'],
  [exportRows, ['aze/pak', '--freq', 'W'], '--freq: found "W", expected one of'],
  [exportRows, ['aze/pak', '--from', 'then'], 'a period such as 2020'],
  [exportRows, ['aze/pak', '--from', '2020', '--to', '2010'], 'not to come after the end'],
  [exportRows, ['aze'], 'expected two countries such as AZE/PAK'],
  [exportRows, ['aze/xxx'], 'no record of aze/xxx is held'],
  [exportRows, ['aze/pak', '--json'], 'name it with --output'],
])('%# refuses what it cannot use', async (command, args, message) => {
  await expect(command.answer(args, fakeTerminal().terminal)).rejects.toThrow(message);
});

test('sources names every dataset with its publisher, unit and licence', async () => {
  const { words, json } = await sources.answer([], fakeTerminal().terminal);
  expect(words[0]).toContain(`Vintage ${vintage}`);
  expect(words.filter((line) => line.startsWith('  Licence'))).toHaveLength(5);
  expect(words.every((line) => line.length <= 80 || !line.includes(' ', 60))).toBe(true);
  expect(json).toMatchObject({ vintage: { id: vintage } });
});
