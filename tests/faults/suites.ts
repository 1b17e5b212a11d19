import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../lib/cli/root.mjs';
import { ADDRESS_SUITE } from './address-suite';
import { archiveFaults } from './archives';
import { damageFaults } from './damaged-snapshots';
import { diskFaults } from './disk-faults';
import { documentFaults } from './documents';
import { importFaults } from './import-files';
import { killImports } from './import-kills';
import { readsUnderSwaps } from './one-vintage';
import { pictureFaults } from './pictures';
import { plantedFaults } from './planted-cells';
import { questionFaults } from './questions';
import { textFaults } from './texts';

/** What a suite came to: lines to print, and how many of its cases ended as they must not. */
export interface SuiteEnd {
  readonly lines: readonly string[];
  readonly faults: number;
}

/** Faults of one kind that the product must bear. */
export interface FaultSuite {
  readonly name: string;
  /** How many cases make a full run. */
  readonly count: number;
  readonly run: (asked: { readonly seed: number; readonly count: number }) => Promise<SuiteEnd>;
}

const HANG_MS = 2000;
const IMPORT_HANG_MS = 10_000;
const ARCHIVE_MS = 5000;
const CHILDREN = 2;
/** More are told by their number: the first show what is wrong. */
const MOST_TOLD = 40;

/** A kind of outcome that must not be, and its cases. */
function told(what: string, cases: readonly string[]): readonly string[] {
  const rest = cases.length - MOST_TOLD;
  return [
    `${what}: ${cases.length}`,
    ...cases.slice(0, MOST_TOLD),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ];
}

export const SUITES: readonly FaultSuite[] = [
  {
    name: 'pictures',
    count: 400,
    run: (asked) => {
      const { pictures, lines, overlaps, outside, faint } = pictureFaults(asked);
      return Promise.resolve({
        lines: [
          `pictures: ${pictures} of ${asked.count} views, ${lines} lines of text`,
          ...told('overlapping', overlaps),
          ...told('outside', outside),
          ...told('faint', faint),
        ],
        faults: overlaps.length + outside.length + faint.length,
      });
    },
  },
  {
    name: 'documents',
    count: 5000,
    run: async (asked) => {
      const { documents, texts, refused, stopped, crashes, hangs, slowest } = await documentFaults({
        ...asked,
        hangMs: HANG_MS,
      });
      return {
        lines: [
          `documents: ${documents}; texts: ${texts}; refused: ${refused}, of which ${stopped} stopped at a limit`,
          ...told('crashes', crashes),
          ...told('over 2 s', hangs),
          `slowest: ${slowest}`,
        ],
        faults: crashes.length + hangs.length,
      };
    },
  },
  {
    name: 'texts',
    count: 5000,
    run: (asked) => {
      const { texts, claims, refused, crashes, hangs, slowest } = textFaults({
        ...asked,
        hangMs: HANG_MS,
      });
      return Promise.resolve({
        lines: [
          `texts read for claims: ${texts}; ${claims} claims, ${refused} refused as too long`,
          ...told('crashes', crashes),
          ...told('over 2 s', hangs),
          `slowest: ${slowest}`,
        ],
        faults: crashes.length + hangs.length,
      });
    },
  },
  {
    name: 'imports',
    count: 10_000,
    run: async (asked) => {
      const found = await importFaults({ ...asked, hangMs: IMPORT_HANG_MS, children: CHILDREN });
      const { crashes, hangs, silent, lost, changed } = found;
      return {
        lines: [
          `broken files: ${found.files}; imported as counted: ${found.imported}; refused: ${found.refused}`,
          `made of good files in ${found.formats.length} formats: ${found.formats.join(', ')}`,
          ...told('crashes', crashes),
          ...told('over 10 s', hangs),
          ...told('accepted in silence', silent),
          ...told('rows lost', lost),
          ...told('data changed by a refusal', changed),
          `slowest: ${found.slowest}`,
        ],
        faults: [crashes, hangs, silent, lost, changed].flat().length,
      };
    },
  },
  {
    name: 'planted-cells',
    count: 1000,
    run: async (asked) => {
      const { planted, exact, others } = await plantedFaults(asked);
      return {
        lines: [
          `wrong cells: ${planted}; line and column exact: ${exact}`,
          ...told('not exact', others),
        ],
        faults: others.length,
      };
    },
  },
  {
    name: 'archives',
    count: 1,
    run: async () => {
      const { files, refused, wrong, slowest, bytes } = await archiveFaults({ mostMs: ARCHIVE_MS });
      return {
        lines: [
          `hostile archives, workbooks and others: ${files}; refused for their reason: ${refused}`,
          ...told('otherwise', wrong),
          `slowest: ${slowest}; at most ${Math.round(bytes / 1e6)} MB here`,
        ],
        faults: wrong.length,
      };
    },
  },
  {
    name: 'disk',
    count: 20,
    run: async ({ count }) => {
      const { tried, skipped, wrong } = await diskFaults({ races: count });
      return {
        lines: [
          `tried: ${tallied(tried)}`,
          ...skipped.map((each) => `skipped: ${each}`),
          ...told('wrong', wrong),
        ],
        faults: wrong.length,
      };
    },
  },
  {
    name: 'kills',
    count: 300,
    run: async ({ seed, count }) => {
      const folder = mkdtempSync(join(tmpdir(), 'bilateral-kills-'));
      try {
        const source = join(ROOT, 'data');
        const found = await killImports({ folder, source, count, seed });
        return {
          lines: [
            `importers killed: ${found.kills}; imports they had told of: ${found.acknowledged}, at least ${found.awaited} were waited for`,
            ...told('mixed', found.mixed),
            ...told('told of and lost', found.lost),
          ],
          faults:
            found.mixed.length + found.lost.length + Number(found.acknowledged < found.awaited),
        };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    name: 'damaged-snapshots',
    count: 300,
    run: async (asked) => {
      const { damages, fellBack, harmless, bad } = await damageFaults(asked);
      return {
        lines: [
          `damaged: ${damages}; another vintage served and said so: ${fellBack}; harmless: ${harmless}`,
          ...told('wrong figures, silence or no service', bad),
        ],
        faults: bad.length,
      };
    },
  },
  {
    name: 'one-vintage',
    count: 10_000,
    run: async ({ count }) => {
      const { reads, swaps, vintages, bad } = await readsUnderSwaps({ reads: count });
      return {
        lines: [
          `reads: ${reads} of ${vintages} vintages, while the one in force changed ${swaps} times`,
          ...told('mixed or failed', bad),
        ],
        faults: bad.length,
      };
    },
  },
  {
    name: 'questions',
    count: 500,
    run: async (asked) => {
      const { asked: questions, differences } = await questionFaults(asked);
      return {
        lines: [
          `random questions to the store: ${questions}`,
          ...told('other than plain sums of the rows', differences),
        ],
        faults: differences.length,
      };
    },
  },
  ADDRESS_SUITE,
];

function tallied(names: readonly string[]): string {
  const all = [...new Set(names)];
  return all.map((name) => `${name} × ${names.filter((each) => each === name).length}`).join(', ');
}
