import { statusOf } from '@/lib/ingest/vintages/status-of';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';
import { statusWords } from '../words/status-words';

/** `npx bilateral status`: what is held, and whether all is well with it. */
export const status = command({
  name: 'status',
  summary: 'tell which vintage is in force, what it holds, and what is wrong',
  about: [
    'Tells the vintage in force, its datasets with their rows and age, every vintage that is kept, whether an import is running, and what is wrong. Every snapshot is held against its checksum, which takes a moment.',
  ],
  takes: { usage: '', least: 0, most: 0 },
  options: {},
  examples: [
    { line: 'npx bilateral status', words: 'All of it in words:' },
    {
      line: "npx bilateral status --json | jq -e '.problems == []'",
      words: 'Is all well? For a machine that watches:',
    },
  ],
  answer: async (_, { width }) => {
    const state = await statusOf(dataFolder());
    return { words: statusWords(state, width), json: state };
  },
});
