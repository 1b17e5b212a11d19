import { expect, test } from 'vitest';
import { documentFaults } from './documents';

// Far longer than the two seconds promised, for the other suites keep the machine busy.
test('readDocument(file) gives a text or says why not, whatever the file', async () => {
  const faults = await documentFaults({ seed: 1, count: 60, hangMs: 100_000 });
  expect(faults).toMatchObject({ documents: 60, crashes: [], hangs: [] });
  expect(faults.texts + faults.refused).toBe(60);
}, 600_000);
