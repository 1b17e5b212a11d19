import { describe, expect, test } from 'vitest';
import type { Cell } from '@/lib/domain/record';
import { dateName } from '@/lib/format/period';
import { cell } from '@/tests/builders/trade-record';
import { cellNote } from './cell-note';

const other = { value: '5170319', dataset: 'total-2017', retrieved: '2017-11' };

describe('cellNote(name, cell, dateName)', () => {
  test('of a plain reported total is empty', () => {
    expect(cellNote('Exports', cell('1657574'), dateName)).toBe('');
    expect(cellNote('Exports', cell('0'), dateName)).toBe('');
  });

  test.each<[string, Cell, string]>([
    ['a gap', cell(null), 'Imports: not reported.'],
    [
      'a suppressed figure',
      cell(null, { status: 'suppressed' }),
      'Imports: suppressed by the source.',
    ],
    [
      'an incomplete period',
      cell(null, { status: 'incomplete', atLeast: '4447421' }),
      'Imports: incomplete in the source; at least 4,447,421 in the chapters held.',
    ],
    ['an estimate', cell('5', { status: 'estimated' }), 'Imports: estimated.'],
    ['a provisional figure', cell('5', { status: 'provisional' }), 'Imports: provisional.'],
    ['a revision by the source', cell('5', { status: 'revised' }), 'Imports: revised.'],
    [
      'a sum of all chapters',
      cell('5', { basis: 'sum of chapters' }),
      'Imports: sum of the chapters held.',
    ],
    [
      'a sum without one chapter',
      cell('5', { basis: 'sum of chapters', absentChapters: ['01'] }),
      'Imports: sum of the chapters held; no file of chapter 01.',
    ],
    [
      'a sum without two chapters',
      cell('5', { basis: 'sum of chapters', absentChapters: ['01', '43'] }),
      'Imports: sum of the chapters held; no file of chapters 01, 43.',
    ],
    [
      'a revised figure',
      cell('5862223', { status: 'revised', others: [{ ...other, kind: 'older' }] }),
      'Imports: 5,170,319 as retrieved November 2017, since revised.',
    ],
    [
      'a figure with re-exports',
      cell('5862223', { others: [{ ...other, kind: 'net' }] }),
      'Imports: includes re-exports or re-imports; 5,170,319 without them (retrieved November 2017).',
    ],
    [
      'a total above its chapters',
      cell('5862223', { others: [{ ...other, kind: 'chapters' }] }),
      'Imports: the chapters held sum to 5,170,319 (retrieved November 2017).',
    ],
  ])('tells of %s', (_, held, note) => {
    expect(cellNote('Imports', held, dateName)).toBe(note);
  });

  test('says nothing of chapters that sum to the total shown', () => {
    const held = cell('5170325', { others: [{ ...other, kind: 'chapters' }] });
    expect(cellNote('Imports', held, dateName)).toBe('');
  });
});
