import { importWith } from '@/lib/ingest/import/import-with';
import { formatAmong } from '@/lib/ingest/import/surroundings';
import { openFiles } from '@/lib/ingest/open/open-files';
import { importRequest, rowReader } from '@/tests/builders/row-file';

/** Imports the files named one after the other and tells of each on a line of its own: killed from outside. */
async function run([target = '', source = '', ...files]: readonly string[]): Promise<void> {
  console.log('ready');
  for (const file of files) {
    // The figures are random: without force, the next revision would be refused as moved too far.
    const request = importRequest({ files: [file], target, source, force: true });
    const surroundings = { open: openFiles, formatOf: formatAmong([rowReader]) };
    const { vintage } = await importWith(request, surroundings);
    console.log(`done ${vintage.id}`);
  }
}

await run(process.argv.slice(2));
