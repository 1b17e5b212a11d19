import { compareVintages } from '@/lib/ingest/vintages/compare-vintages';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';
import { namedVintage, VINTAGE_NAMES } from '../vintages/named-vintage';
import { differenceWords } from '../words/difference-words';

/** `npx bilateral diff`: what differs between two states of the data. */
export const diff = command({
  name: 'diff',
  summary: 'tell what differs between two vintages',
  about: [
    'Compares two kept vintages record by record, from A to B, and tells for each dataset how many were added, removed and changed, the control sums before and after, and the largest differences.',
    `A and B are each ${VINTAGE_NAMES}.`,
  ],
  takes: { usage: 'A B', least: 2, most: 2 },
  options: {},
  examples: [
    { line: 'npx bilateral diff previous current', words: 'What the last import changed:' },
    { line: 'npx bilateral diff 11 12 --json', words: 'Two vintages by number, for a machine:' },
  ],
  answer: async ({ words: [from = '', to = ''] }) => {
    const folder = dataFolder();
    const changes = await compareVintages(
      folder,
      await namedVintage(folder, from),
      await namedVintage(folder, to),
    );
    return { words: differenceWords(changes), json: changes };
  },
});
