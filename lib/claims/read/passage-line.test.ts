import { expect, test } from 'vitest';
import { FileError } from '@/lib/errors';
import { claimsOfLine } from './passage-line';

const PLACE = { file: 'passages.jsonl', line: 3 };

test('claimsOfLine gives the claims of a passage in the names of the corpus', () => {
  const passage = 'Exports of Kenya to Uganda were $600 million in 2019.';
  const line = JSON.stringify({ id: 'a', date: '2020-03-01', passage, title: 'not read' });
  expect(JSON.parse(claimsOfLine(line, PLACE))).toMatchObject({
    id: 'a',
    claims: [
      {
        reporter: 'KEN',
        partner: 'UGA',
        flow: 'exports',
        unit_value_in_units: 600_000_000,
        currency: 'USD',
        period: { freq: 'A', start: '2019-01-01', end: '2019-12-31' },
        change_pct: null,
      },
    ],
  });
});

test.each(['{', '[]', '{"id":"a"}', 'null', '{"id":1,"date":"2020-01-01","passage":""}'])(
  'claimsOfLine refuses %s, naming file and line',
  (line) => {
    expect(() => claimsOfLine(line, PLACE)).toThrow(FileError);
    expect(() => claimsOfLine(line, PLACE)).toThrow(/passages\.jsonl, line 3/);
  },
);

test('claimsOfLine refuses a passage without a date that can be read', () => {
  expect(() => claimsOfLine('{"id":"a","date":"soon","passage":""}', PLACE)).toThrow(
    /passages\.jsonl, line 3/,
  );
});
