import { expect, test } from 'vitest';
import { damageFaults } from './damaged-snapshots';

test('a damaged snapshot, record or pointer never gives a wrong figure: the one before serves and it is told', async () => {
  const faults = await damageFaults({ seed: 3, count: 32 });
  expect(faults.bad).toEqual([]);
  expect(faults.fellBack + faults.harmless).toBe(32);
}, 300_000);
