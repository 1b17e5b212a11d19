import { expect, test } from 'vitest';
import { readClaim } from '@/tests/builders/read-claim';
import { editableFields, editRead } from './edit-read';

const read = readClaim();
const typed = (changes: Partial<ReturnType<typeof editableFields>>) => ({
  ...editableFields(read),
  ...changes,
});

test('editRead(read, what is shown) is the reading itself', () => {
  expect(editRead(read, typed({}))).toEqual({ read, isEdited: false, problems: [] });
});

test('a part typed differently takes its place, and the trace says so', () => {
  const edited = editRead(read, typed({ flow: 'imports', period: '2021-Q1' }));
  expect(edited).toMatchObject({
    isEdited: true,
    problems: [],
    read: {
      flow: 'imports',
      isSymmetric: false,
      period: { freq: 'Q', start: '2021-01-01', end: '2021-03-31' },
    },
  });
  expect(edited.read.trace.at(-1)).toBe('put right by the reader');
  expect(edited.read.reporter).toBe(read.reporter);
});

test('an emptied period is none', () => {
  expect(editRead(read, typed({ period: '' })).read.period).toBeNull();
});

test.each([
  ['reporter', 'Baku'],
  ['flow', 'gdp'],
  ['value', 'much'],
  ['scale', 'million'],
  ['currency', '$'],
  ['period', 'spring'],
] as const)('%s typed as %s is told of and leaves the reading', (field, value) => {
  const edited = editRead(read, typed({ [field]: value }));
  expect(edited.read).toBe(read);
  expect(edited.problems).toMatchObject([{ field, value }]);
});
