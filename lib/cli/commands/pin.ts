import { pin as pinVintage } from '@/lib/ingest/vintages/pins';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';
import { namedVintage, VINTAGE_NAMES } from '../vintages/named-vintage';
import { pinWords } from '../words/pin-words';

/** `npx bilateral pin`: a state of the data is kept for good. */
export const pin = command({
  name: 'pin',
  summary: 'keep a vintage for good, whatever is imported after it',
  about: [
    'Keeps the snapshot of a vintage however many come after it, such as the one that an article was printed from. A second pin replaces the note.',
    `ID is ${VINTAGE_NAMES}.`,
  ],
  takes: { usage: 'ID', least: 1, most: 1 },
  options: { note: { value: 'TEXT', words: 'why it is kept' } },
  examples: [
    {
      line: "npx bilateral pin current --note 'as printed on 11 June'",
      words: 'Keep what an article was printed from:',
    },
  ],
  writes: true,
  answer: async (asked) => {
    const folder = dataFolder();
    const id = await namedVintage(folder, asked.words[0] ?? '');
    const made = await pinVintage(folder, id, asked.text('note'));
    return { words: [`Vintage ${made.vintage} is ${pinWords(made)}.`], json: made };
  },
});
