import { expect, test } from 'vitest';

import { sdmxStatus } from './sdmx-status';

const NONE = { status: '', flag: '', confidentiality: '', hasValue: true };

test('sdmxStatus(texts) is reported where nothing is said of a value', () => {
  expect(sdmxStatus(NONE)).toEqual({ status: 'reported', note: null });
});

test('sdmxStatus(texts) reads OBS_STATUS and keeps what it has no status for as a note', () => {
  const of = (status: string) => sdmxStatus({ ...NONE, status })?.status;

  expect(['A', 'E', 'P', 'B', 'M', 'L', 'Q', 'C', 'R'].map(of)).toEqual([
    'reported',
    'estimated',
    'provisional',
    'reported',
    'missing',
    'missing',
    'suppressed',
    'suppressed',
    'revised',
  ]);
  expect(sdmxStatus({ ...NONE, status: 'B' })?.note).toBe('break in the series');
});

test('sdmxStatus(texts) reads flags of several letters', () => {
  expect(sdmxStatus({ ...NONE, flag: 'bp' })).toEqual({
    status: 'provisional',
    note: 'break in the series',
  });
});

test('sdmxStatus(texts) of no value is missing, or suppressed where it is confidential', () => {
  expect(sdmxStatus({ ...NONE, hasValue: false })?.status).toBe('missing');
  expect(sdmxStatus({ ...NONE, hasValue: false, status: 'P' })?.status).toBe('missing');
  expect(sdmxStatus({ ...NONE, hasValue: false, confidentiality: 'C' })?.status).toBe('suppressed');
});

test('sdmxStatus(texts) is absent for a code that is not known', () => {
  expect(sdmxStatus({ ...NONE, status: '%' })).toBeNull();
  expect(sdmxStatus({ ...NONE, flag: '?' })).toBeNull();
});
