import { expect, test } from 'vitest';
import { parseArguments } from '@/lib/cli/command/parse-arguments';

const OPTIONS = {
  format: { value: 'F', words: '' },
  from: { value: 'PERIOD', words: '' },
  output: { value: 'FILE', short: 'o', words: '' },
  rejects: { value: 'FILE', isValueOptional: true, words: '' },
  force: { words: '' },
};
const parse = (...args: readonly string[]) => parseArguments(args, OPTIONS);

test('parseArguments(args) reads values after a blank or an equals sign, in any place', () => {
  const asked = parse('a.csv', '--format', 'baci', 'b.csv', '--from=2015', '-o', '-', '--force');
  expect(asked.words).toEqual(['a.csv', 'b.csv']);
  expect([asked.text('format'), asked.text('from'), asked.text('output')]).toEqual([
    'baci',
    '2015',
    '-',
  ]);
  expect(asked.has('force')).toBe(true);
});

test('parseArguments(args) tells what was not given from what was given empty', () => {
  const asked = parse('--rejects', 'a.csv');
  expect([asked.text('format'), asked.has('format')]).toEqual([null, false]);
  expect([asked.text('rejects'), asked.has('rejects')]).toEqual(['', true]);
  expect(asked.words).toEqual(['a.csv']);
  expect(parse('--rejects=r.csv').text('rejects')).toBe('r.csv');
});

test('parseArguments(args) takes a dash for a word, and everything after two dashes', () => {
  expect(parse('-', '--', '--force', '-x').words).toEqual(['-', '--force', '-x']);
});

test('parseArguments(args) takes values that begin with one dash, and ones with equals signs', () => {
  expect(parse('--format', '-5').text('format')).toBe('-5');
  expect(parse('--format=a=b\nc').text('format')).toBe('a=b\nc');
});

test.each([
  [['--formt', 'x'], 'there is no option --formt; did you mean --format?'],
  [['--form', 'x'], 'there is no option --form; did you mean --format?'],
  [['--zzz'], 'there is no option --zzz'],
  [['-x'], 'there is no option -x'],
  [['--constructor'], 'there is no option --constructor'],
  [['--format'], '--format lacks its F'],
  [['--format', '--force'], '--format lacks its F'],
  [['--format='], '--format lacks its F after "="'],
  [['--force=yes'], '--force takes no value, not "yes"'],
  [['--force', '--force'], '--force was given twice'],
])('parseArguments(%j) is refused', (args, message) => {
  expect(() => parse(...args)).toThrow(message);
});
