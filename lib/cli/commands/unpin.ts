import { unpin as unpinVintage } from '@/lib/ingest/vintages/pins';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';

/** `npx bilateral unpin`: a state of the data may go when newer ones come. */
export const unpin = command({
  name: 'unpin',
  summary: 'let a pinned vintage go when newer ones come',
  about: ['Ends a pin: the next import may remove the snapshot. ID is an id or a number.'],
  takes: { usage: 'ID', least: 1, most: 1 },
  options: {},
  examples: [{ line: 'npx bilateral unpin 12', words: 'Let vintage 12 go:' }],
  writes: true,
  answer: async ({ words: [id = ''] }) => {
    const ended = await unpinVintage(dataFolder(), id.toLowerCase());
    return { words: [`Vintage ${ended.vintage} is no longer pinned.`], json: ended };
  },
});
