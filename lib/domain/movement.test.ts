import { describe, expect, test } from 'vitest';
import { cell, record } from '@/tests/builders/trade-record';
import { movement } from './movement';
import { recordRow } from './record-row';

function importsOf(before: string | null, now: string | null, status?: 'incomplete') {
  const changes = status === undefined ? {} : { status };
  const { rows } = record([
    recordRow({ period: '2019', exports: cell('1'), imports: cell(before) }),
    recordRow({ period: '2020', exports: cell('1'), imports: cell(now, changes) }),
  ]);
  return movement({ rows, period: '2020', measure: 'imports' });
}

describe('movement({ rows, period, measure })', () => {
  test('rises and falls by a percentage without a sign', () => {
    expect(importsOf('200', '250')).toEqual({ kind: 'rose', value: '250', percent: '25.0' });
    expect(importsOf('200', '150')).toEqual({ kind: 'fell', value: '150', percent: '25.0' });
  });

  test('is absent with its status where there is no value', () => {
    expect(importsOf('200', null)).toEqual({ kind: 'absent', status: 'missing' });
    expect(importsOf('200', null, 'incomplete')).toEqual({ kind: 'absent', status: 'incomplete' });
  });

  test('is a level where nothing is held a year before', () => {
    expect(importsOf(null, '5')).toEqual({ kind: 'level', value: '5' });
    const { rows } = record([
      recordRow({ period: '2020', exports: cell('7'), imports: cell('1') }),
    ]);
    expect(movement({ rows, period: '2020', measure: 'exports' }).kind).toBe('level');
  });

  test('has no percentage from zero or to zero', () => {
    expect(importsOf('0', '5')).toEqual({ kind: 'rose from', value: '5', before: '0' });
    expect(importsOf('5', '0')).toEqual({ kind: 'fell from', value: '0', before: '5' });
    expect(importsOf('0', '0')).toEqual({ kind: 'unchanged', value: '0' });
  });

  test('names both figures from five times on', () => {
    expect(importsOf('100', '499').kind).toBe('rose');
    expect(importsOf('100', '500')).toEqual({ kind: 'rose from', value: '500', before: '100' });
  });

  test('hardly changes below the last digit of a percentage', () => {
    expect(importsOf('1000000', '1000100')).toEqual({ kind: 'hardly', value: '1000100' });
    expect(importsOf('1000000', '1000000')).toEqual({ kind: 'unchanged', value: '1000000' });
  });
});
