import { describe, expect, test } from 'vitest';

import { diskFaults } from './disk-faults';
import { importFaults } from './import-files';
import { plantedFaults } from './planted-cells';

const LONG_MS = 900_000;

describe('imports', () => {
  test(
    '500 broken files are imported as a plain count has them, or refused with nothing changed',
    async () => {
      const faults = await importFaults({ seed: 7, count: 500, hangMs: 10_000, children: 2 });
      expect(faults.files).toBe(500);
      expect(faults.imported).toBeGreaterThan(50);
      const { crashes, hangs, silent, lost, changed } = faults;
      expect({ crashes, hangs, silent, lost, changed }).toEqual({
        crashes: [],
        hangs: [],
        silent: [],
        lost: [],
        changed: [],
      });
    },
    LONG_MS,
  );

  test(
    '100 wrong cells are named by line and column',
    async () => {
      expect((await plantedFaults({ seed: 7, count: 100 })).others).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'a full disk, a read-only one, no permission and two at once lose nothing and are told',
    async () => {
      expect((await diskFaults({ races: 1 })).wrong).toEqual([]);
    },
    LONG_MS,
  );
});
