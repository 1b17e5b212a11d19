import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { comtradeAnswer, comtradeAnswerRecord } from '@/tests/builders/comtrade-file';
import { problemOf, readStrictly } from '@/tests/builders/format-reading';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { wholeSum } from '@/tests/builders/whole-sum';
import { comtradeJson } from './comtrade-json';

const SHARED = '/work/shared/fixtures';
const RECORDED = `${SHARED}/comtrade-v1-get.json`;
const hasShared = existsSync(RECORDED);
const problem = (...files: Parameters<typeof problemOf>[1]) => problemOf(comtradeJson, files);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    comtradeAnswerRecord({ period: String(1900 + (index % 100)), refYear: 1900 + (index % 100) }),
  );

test('the answer of the own fixture comes to the total of its lines', async () => {
  const file = path.join('tests', 'fixtures', 'imports', 'comtrade-answer.json');
  const { rows, leftOut } = await readStrictly(comtradeJson, [openedFromDisk(file)]);
  const values = [...readFileSync(file, 'utf8').matchAll(/"primaryValue": ([\d.]+)/g)];
  expect(rows.length + leftOut.length).toBe(values.length);
  expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe('22883235.817');
  const left = ['2400000', '40000.25', '500', '77'];
  expect(wholeSum(values.map(([, value = '']) => value))).toBe(
    wholeSum([...rows.map(({ value }) => value ?? ''), ...left]),
  );
});

test('an empty answer is no data, which is not zero trade', async () => {
  const told = await problem(comtradeAnswer([]));
  expect(told.expected).toMatch(/no data, which is not zero trade/);
  expect(told.hint).toMatch(/wrong parameters/);
});

test('an answer with another number of records than it counts is refused', async () => {
  const told = await problem(comtradeAnswer([comtradeAnswerRecord()], { count: 2 }));
  expect(told).toMatchObject({ column: 'data', value: '1 records' });
});

test('an answer as long as the limit of the service was cut, unless the operator says it is whole', async () => {
  const answer = comtradeAnswer(many(500));
  expect((await problem(answer)).hint).toMatch(/Split the query/);
  expect((await readStrictly(comtradeJson, [answer], { isWhole: true })).rows).toHaveLength(500);
  expect((await readStrictly(comtradeJson, [comtradeAnswer(many(499))])).rows).toHaveLength(499);
});

test('the error an answer tells is told on', async () => {
  expect(await problem(comtradeAnswer([], { error: 'Invalid period' }))).toMatchObject({
    column: 'error',
    value: 'Invalid period',
  });
  const inner = { data: null, errorObject: { errorMessage: 'At most 12 periods' } };
  expect(await problem(comtradeAnswer([], inner))).toMatchObject({
    column: 'errorObject.errorMessage',
    value: 'At most 12 periods',
  });
});

test.each([
  [429, 'Rate limit is exceeded. Try again in 2 seconds.', /wait and ask again/],
  [403, 'Out of call volume quota.', /quota/],
  [401, 'Access denied due to missing subscription key.', /key is missing/],
])(
  'the message of the gateway with status %d says what to do',
  async (statusCode, message, hint) => {
    const file = openedFile('answer.json', JSON.stringify({ statusCode, message }));
    expect(comtradeJson.recognise(file)).toBe(true);
    const told = await problem(file);
    expect(told.value).toBe(`${statusCode} ${message}`);
    expect(told.hint).toMatch(hint);
  },
);

test('a field of another name is named, and what stands in its place', async () => {
  const { reporterCode, ...record } = comtradeAnswerRecord();
  const told = await problem(comtradeAnswer([{ ...record, reporterId: reporterCode }]));
  expect(told).toMatchObject({ line: 1, column: 'reporterCode' });
  expect(told.hint).toMatch(/not known: reporterId/);
});

test.each([
  ['primaryValue', '1000', /a number/],
  ['period', 2020, /a text/],
  ['isReported', 'true', /a boolean/],
  ['cmdCode', 27, /a text/],
  ['reporterCode', { id: 31 }, /a number/],
])('a field %s of another kind is named', async (column, value, expected) => {
  const records = [comtradeAnswerRecord(), comtradeAnswerRecord({ [column]: value })];
  const told = await problem(comtradeAnswer(records));
  expect(told).toMatchObject({ line: 2, column });
  expect(told.expected).toMatch(expected);
});

test('names differ in case between releases of the API', async () => {
  const { cifvalue, ...record } = comtradeAnswerRecord();
  const { rows } = await readStrictly(comtradeJson, [
    comtradeAnswer([{ ...record, cifValue: cifvalue }]),
  ]);
  expect(rows).toHaveLength(1);
});

test('numbers keep all their digits, with an exponent or without', async () => {
  const text = (await bytesOf(comtradeAnswer([comtradeAnswerRecord()]))).replace(
    '"primaryValue":1000',
    '"primaryValue":2.43E+13',
  );
  const long = text
    .replace('2.43E+13', '24300000000000.123')
    .replace('"fobvalue":1000', '"fobvalue":null');
  const exponent = text.replace('"fobvalue":1000', '"fobvalue":null');
  const files = [openedFile('a.json', exponent)];
  expect((await readStrictly(comtradeJson, files)).rows[0]?.value).toBe('24300000000000');
  const { rows } = await readStrictly(comtradeJson, [openedFile('b.json', long)]);
  expect(rows[0]?.value).toBe('24300000000000.123');
});

test('a value of null is missing, with the status that says so', async () => {
  const record = comtradeAnswerRecord({ primaryValue: null, fobvalue: null });
  const { rows } = await readStrictly(comtradeJson, [comtradeAnswer([record])]);
  expect(rows[0]).toMatchObject({ value: null, status: 'missing' });
});

test('a list of bulk files is no trade', async () => {
  const listing = comtradeAnswer([{ fileUrl: 'x', fileSize: '1 KB', reporterCode: 32 }]);
  expect((await problem(listing)).expected).toMatch(/list of bulk files/);
});

test('what is no answer is not recognised', () => {
  const recognise = (text: string) => comtradeJson.recognise(openedFile('a.json', text));
  expect(recognise('[["YEAR","CTY_CODE"],["2020","1"]]')).toBe(false);
  expect(recognise('{"header":{},"dataSets":[]}')).toBe(false);
  expect(recognise('<html>elapsedTime</html>')).toBe(false);
});

test.skipIf(!hasShared)(
  'the recorded answer comes to the total of its lines (skipped: no shared fixtures)',
  async () => {
    const { rows, description } = await readStrictly(comtradeJson, [openedFromDisk(RECORDED)]);
    const values = [...readFileSync(RECORDED, 'utf8').matchAll(/"primaryValue": ([\d.]+),/g)];
    expect(rows).toHaveLength(4);
    expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe(
      wholeSum(values.map(([, value = '']) => value)),
    );
    expect(rows[0]).toMatchObject({
      reporter: 'CHN',
      partner: 'ARG',
      flow: 'imports',
      period: '2010',
      value: '6804128143',
      note: null,
    });
    expect(description).toMatchObject({
      id: 'comtrade-chn-with-arg-deu-totals-2010',
      classification: 'HS 2007 (H3)',
    });
  },
);

test.skipIf(!hasShared)(
  'the recorded empty answer and the list of bulk files are refused (skipped: no shared fixtures)',
  async () => {
    const empty = await problem(openedFromDisk(`${SHARED}/comtrade-empty.json`));
    expect(empty.expected).toMatch(/not zero trade/);
    const listing = await problem(openedFromDisk(`${SHARED}/comtrade-bulk-listing.json`));
    expect(listing.expected).toMatch(/list of bulk files/);
  },
);

async function bytesOf(file: ReturnType<typeof openedFile>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of file.bytes()) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
