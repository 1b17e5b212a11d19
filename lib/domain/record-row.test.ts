import { expect, test } from 'vitest';
import { missingCell } from './choose-record';
import type { Cell } from './record';
import { recordRow } from './record-row';

const cell = (part: Partial<Cell>): Cell => ({ ...missingCell(), status: 'reported', ...part });

test('recordRow subtracts imports for the balance and adds them for the turnover', () => {
  const row = recordRow({
    period: '2020',
    exports: cell({ value: '1657574' }),
    imports: cell({ value: '11624822' }),
  });
  expect(row.balance).toEqual({ value: '-9967248', status: 'reported' });
  expect(row.turnover).toEqual({ value: '13282396', status: 'reported' });
});

test('a zero flow is a figure', () => {
  const row = recordRow({
    period: '2020',
    exports: cell({ value: '0' }),
    imports: cell({ value: '0' }),
  });
  expect(row.balance.value).toBe('0');
  expect(row.turnover.value).toBe('0');
});

test('balance and turnover are absent with the status of the absent side', () => {
  const row = recordRow({
    period: '2017',
    exports: cell({ value: '5' }),
    imports: cell({ value: null, status: 'incomplete' }),
  });
  expect(row.balance).toEqual({ value: null, status: 'incomplete' });
  expect(row.turnover).toEqual({ value: null, status: 'incomplete' });
});

test('the less certain of two statuses is carried on', () => {
  const row = recordRow({
    period: '2016',
    exports: cell({ value: '5', status: 'estimated' }),
    imports: cell({ value: '6', status: 'revised' }),
  });
  expect(row.turnover.status).toBe('estimated');
});
