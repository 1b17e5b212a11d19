import { vintageInForce } from '@/lib/ingest/vintages/find-vintage';
import { historyOf } from '@/lib/ingest/vintages/history';
import { readPins } from '@/lib/ingest/vintages/pins';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';
import { historyWords } from '../words/history-words';

/** `npx bilateral history`: every state the data has been in. */
export const history = command({
  name: 'history',
  summary: 'list every vintage: when, how many rows, what it changed',
  about: [
    'Lists every vintage that came into force, the newest first: its id, the day it was built, its rows, and what it added (+), took away (−) and changed (~) of which datasets. An asterisk marks the one in force. Those whose snapshot was removed since are listed too.',
  ],
  takes: { usage: '', least: 0, most: 0 },
  options: {},
  examples: [
    { line: 'npx bilateral history', words: 'All vintages in words:' },
    {
      line: "npx bilateral history --json | jq -r '.vintages[] | select(.isKept).vintage.id'",
      words: 'Ids of those that can still be shown:',
    },
  ],
  answer: async () => {
    const folder = dataFolder();
    const [entries, inForce, pins] = await Promise.all([
      historyOf(folder),
      vintageInForce(folder),
      readPins(folder),
    ]);
    const vintages = entries.toReversed();
    return {
      words: historyWords(vintages, { inForce, pins }),
      json: { inForce, pins, vintages },
    };
  },
});
