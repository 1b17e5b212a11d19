import { loadSources } from '@/lib/load/sources';
import { command } from '../command/command';
import { sourcesWords } from '../words/sources-words';

/** `npx bilateral sources`: every dataset held, and whose it is. */
export const sources = command({
  name: 'sources',
  summary: 'name every dataset held: whose record, unit, valuation, licence',
  about: [
    'Names every dataset of the vintage in force: its publisher, unit, valuation, coverage, licence, when it was retrieved, how many rows it has, and whether it comes with the product or was imported.',
  ],
  takes: { usage: '', least: 0, most: 0 },
  options: {},
  examples: [
    { line: 'npx bilateral sources', words: 'All datasets in words:' },
    {
      line: "npx bilateral sources --json | jq -r '.datasets[].id'",
      words: 'Their ids alone:',
    },
  ],
  answer: async (_, { width }) => {
    const { vintage, datasets } = await loadSources();
    return { words: sourcesWords(vintage, datasets, width), json: { vintage, datasets } };
  },
});
