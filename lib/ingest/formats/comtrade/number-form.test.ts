import { expect, test } from 'vitest';

import { toPointForm } from './number-form';

const dialect = { encoding: 'utf-8', delimiter: ';' } as const;

test('toPointForm(dialect) is null where numbers are written with a point', () => {
  expect(toPointForm({ ...dialect, decimal: '.', grouping: null })).toBeNull();
});

test('toPointForm(dialect) reads a decimal comma, and no point then', () => {
  const form = toPointForm({ ...dialect, decimal: ',', grouping: null });
  expect(form?.('1234,56')).toBe('1234.56');
  expect(form?.('12')).toBe('12');
  expect(form?.('')).toBe('');
  expect(form?.('1234.56')).toMatch(/^no number/);
});

test('toPointForm(dialect) takes group marks away, of three digits each', () => {
  const points = toPointForm({ ...dialect, decimal: ',', grouping: '.' });
  expect(points?.('1.234.567,8')).toBe('1234567.8');
  expect(points?.('1.23,4')).toMatch(/^no number/);
  const blanks = toPointForm({ ...dialect, decimal: '.', grouping: ' ' });
  expect(blanks?.('1 234 567.8')).toBe('1234567.8');
});
