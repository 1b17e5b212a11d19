import { rollBack } from '@/lib/ingest/vintages/roll-back';
import { dataFolder } from '@/lib/store/snapshot-files';
import { command } from '../command/command';
import { namedVintage, VINTAGE_NAMES } from '../vintages/named-vintage';
import { differenceWords } from '../words/difference-words';

/** `npx bilateral rollback`: an older state of the data comes back into force. */
export const rollback = command({
  name: 'rollback',
  summary: 'put an older vintage in force again',
  about: [
    'Puts a kept vintage in force: the newest sound one before the present one, or the one named. Only a pointer moves; nothing is removed, so the same command with the newer id leads forward again. A running site follows by itself.',
    `ID is ${VINTAGE_NAMES}.`,
  ],
  takes: { usage: '[ID]', least: 0, most: 1 },
  options: {},
  examples: [
    { line: 'npx bilateral rollback', words: 'Take the last import back:' },
    { line: 'npx bilateral rollback 12', words: 'Go to vintage 12, older or newer:' },
  ],
  writes: true,
  answer: async ({ words: [name] }) => {
    const folder = dataFolder();
    const id = name === undefined ? null : await namedVintage(folder, name);
    const done = await rollBack(folder, id);
    const { from, to, changes } = done;
    const before = from === null ? '' : `; it was ${from}`;
    return {
      words: [
        `Vintage ${to.id} is in force now${before}.`,
        ...(changes === null ? [] : differenceWords(changes)),
      ],
      json: done,
    };
  },
});
