import { expect, test } from 'vitest';
import { z } from 'zod';
import { FileError } from '@/lib/errors';
import { readFrontMatter } from './front-matter';

const schema = z.strictObject({
  name: z.string({ error: 'a name' }),
  list: z.array(z.strictObject({ size: z.string({ error: 'a size in quotes' }) })).default([]),
});
const read = (content: string) => readFrontMatter('a.md', content, schema);

test('readFrontMatter(file) gives fields, body and where the body starts', () => {
  const matter = read('---\nname: x\n---\n\nBody.\n');
  expect(matter).toMatchObject({ fields: { name: 'x', list: [] }, body: '\nBody.\n', bodyLine: 4 });
  expect(matter.lineOf(['name'])).toBe(2);
});

test('a file without front matter is refused', () => {
  expect(() => read('Body.\n\n---\nname: x\n---\n')).toThrow(
    'a.md, line 1: expected front matter between two lines "---"',
  );
  expect(() => read('---\nname: x\n')).toThrow(FileError);
});

test('broken YAML is refused with its line', () => {
  expect(() => read('---\nname: x\nlist: [\n---\n')).toThrow(/a\.md, line \d: expected YAML;/);
});

test('a wrong field is named with line, value and what was expected', () => {
  expect(() => read("---\nname: x\nlist:\n  - size: '1'\n  - size: 2\n---\n")).toThrow(
    'a.md, line 5, column "list.1.size": found "2", expected a size in quotes',
  );
});

test('a missing field is told at the line of what should hold it', () => {
  expect(() => read('---\nlist: []\n---\n')).toThrow(
    'a.md, line 2, column "name": expected a name',
  );
});

test('an unknown field is refused by name', () => {
  expect(() => read('---\nname: x\nnmae: y\n---\n')).toThrow(
    'a.md, line 3, column "nmae": found "y", expected no such field',
  );
});
