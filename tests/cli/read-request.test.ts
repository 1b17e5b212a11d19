import { expect, test } from 'vitest';
import { COMMON_OPTIONS } from '@/lib/cli/command/option';
import { parseArguments } from '@/lib/cli/command/parse-arguments';
import { IMPORT_OPTIONS } from '@/lib/cli/import/import-options';
import { readRequest, timeLimit } from '@/lib/cli/import/read-request';

const asked = (...args: readonly string[]) =>
  parseArguments(args, { ...IMPORT_OPTIONS, ...COMMON_OPTIONS });
const request = (...args: readonly string[]) => readRequest(asked(...args));

test('readRequest(a file alone) declares nothing and leaves the format to the content', () => {
  expect(request('a.csv')).toMatchObject({
    files: ['a.csv'],
    format: null,
    as: null,
    declared: {},
    details: {},
    rejects: null,
    force: false,
  });
  expect(Object.keys(request('a.csv').details)).toEqual([]);
});

test('readRequest(everything) keeps what was declared, in the field’s terms', () => {
  const made = request(
    ...['a.csv', 'b.csv', '--format', 'TIDY-CSV', '--as', 'my-office', '--publisher', 'My office'],
    ...['--currency', 'eur', '--unit', '1000', '--exports', 'fob', '--imports', 'Customs value'],
    ...['--address', 'https://example.org/t', '--retrieved', '2024-03', '--encoding', 'Latin1'],
    ...['--delimiter', 'tab', '--decimal', ',', '--grouping', 'space', '--force'],
  );
  expect(made).toMatchObject({
    files: ['a.csv', 'b.csv'],
    format: 'tidy-csv',
    as: 'my-office',
    force: true,
    declared: { encoding: 'latin1', delimiter: '\t', decimal: ',', grouping: ' ' },
    details: {
      publisher: 'My office',
      currency: 'EUR',
      multiplier: '1000',
      exports: 'FOB',
      imports: 'customs value',
      address: 'https://example.org/t',
      retrieved: '2024-03',
    },
  });
});

test('readRequest(--grouping none) declares that there is none, which is more than nothing', () => {
  expect(request('a.csv', '--grouping', 'none').declared).toEqual({ grouping: null });
});

test('readRequest(--allow-rejects) names the report after the first file when nothing is said', () => {
  expect(request('/data/a.csv', '--allow-rejects').rejects).toBe('a.csv.rejects.csv');
  expect(request('a.csv', '--allow-rejects=r.csv').rejects).toBe('r.csv');
});

test.each([
  [['--format', 'bacci'], '--format: found "bacci", expected one of tidy-csv,'],
  [['--format', 'comtrade-jsn'], 'did you mean comtrade-json?'],
  [['--as', 'My Office'], '--as: found "My Office", expected lower-case words'],
  [['--currency', 'dollars'], 'expected an ISO 4217 code such as USD'],
  [['--unit', '1e6'], 'expected a power of ten such as 1000000'],
  [['--retrieved', '2024-13'], 'expected a year, month or day'],
  [['--address', 'example.org'], 'expected an address such as https://example.org'],
  [['--exports', 'CFR'], 'expected one of FOB, CIF, FAS, customs value, unknown'],
  [['--delimiter', '#'], '--delimiter: found "#"'],
  [['--decimal', 'x'], '--decimal: found "x"'],
  [['--title', ' '], '--title: found " ", expected some text'],
])('readRequest(%j) is refused', (args, message) => {
  expect(() => request('a.csv', ...args)).toThrow(message);
});

test('timeLimit(asked) is two hours unless it is told otherwise', () => {
  expect(timeLimit(asked('a.csv'))).toBe(7200);
  expect(timeLimit(asked('a.csv', '--timeout', '60'))).toBe(60);
  expect(() => timeLimit(asked('--timeout', '0'))).toThrow('whole seconds from 1 to 999999');
});
