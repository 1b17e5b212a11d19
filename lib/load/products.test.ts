import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/lib/domain/dataset';
import { tradeRecord } from '@/lib/domain/trade-record';
import { memoryStore } from '@/lib/store/memory-store';
import { dataset, observation } from '@/tests/builders/observation';
import { loadBreakdown } from './products';

const OWN = dataset({ id: 'own' });
const THOUSANDS = dataset({
  id: 'newer',
  retrieved: '2024',
  unit: { currency: 'USD', multiplier: '1000' },
});
const POUNDS = dataset({
  id: 'pounds',
  retrieved: '2025',
  unit: { currency: 'GBP', multiplier: '1' },
});

/** A total of `own`, and a chapter of each of the given datasets. */
function held(sets: readonly Dataset[], chaptersFrom = sets.map(({ id }) => id)) {
  const observations = [
    ...chaptersFrom.map((id) => observation({ dataset: id, product: '52', value: '7' })),
    observation({ dataset: 'own', value: '9' }),
  ];
  const store = memoryStore(
    { id: '1-00000000', number: 1, fingerprint: '', builtOn: '2026-01-01' },
    { datasets: sets, places: [], chapters: [{ code: '52', name: 'Cotton' }], observations },
  );
  const record = tradeRecord({
    reporter: 'AZE',
    partner: 'PAK',
    frequency: 'A',
    observations,
    datasets: sets,
  });
  if (record === null) throw new Error('Nothing is held');
  return { store, record };
}

describe('loadBreakdown(store, record, period)', () => {
  test('adds up the chapters of the dataset that the total is from, and of no other', async () => {
    const { store, record } = held([OWN, dataset({ id: 'newer', retrieved: '2024' })]);
    const [exports] = (await loadBreakdown(store, record, '2016')) ?? [];
    expect(exports).toMatchObject({ dataset: 'own', sum: '7', total: '9', remainder: '2' });
  });

  test('tells chapters in the record’s unit', async () => {
    const { store, record } = held([OWN, THOUSANDS], ['newer']);
    const [exports] = (await loadBreakdown(store, record, '2016')) ?? [];
    expect(exports).toMatchObject({ dataset: 'newer', sum: '7000', total: '9' });
  });

  test('takes no chapter of another currency', async () => {
    const { store, record } = held([OWN, POUNDS]);
    const [exports] = (await loadBreakdown(store, record, '2016')) ?? [];
    expect(exports).toMatchObject({ dataset: 'own', sum: '7' });
  });
});
