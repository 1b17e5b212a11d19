import { FORMAT_NAMES } from '@/lib/ingest/format-reader';
import { importFiles } from '@/lib/ingest/import-files';
import type { ImportProgress } from '@/lib/ingest/import-request';
import { command } from '../command/command';
import { fileDetails } from '../command/failure';
import { withTimeLimit } from '../command/interruption';
import { progressOn } from '../command/progress';
import { IMPORT_OPTIONS } from '../import/import-options';
import { requireFiles } from '../import/require-files';
import { readRequest, timeLimit } from '../import/read-request';
import { importWords } from '../words/import-words';
import { progressWords } from '../words/progress-words';

/** `npx bilateral import`: files of trade figures become a new vintage, or nothing changes. */
export const importCommand = command({
  name: 'import',
  summary: 'take files of trade figures in, as a new vintage',
  about: [
    'Reads FILEs as one dataset, proves what was read, and makes it the vintage in force; the older ones stay. The format is recognised from the content and said; --format overrides it. The same files again change nothing.',
    'A file with a wrong cell is refused whole, with file, line, column, value and what was expected, and nothing changes. Ctrl-C ends an import cleanly: nothing has changed then either. What the content cannot prove, such as whether 1.234 has decimals, is never guessed: it must be declared.',
    `Formats: ${FORMAT_NAMES.join(', ')}.`,
    'It runs with at most 1 GB of memory for its own objects, beside the database’s.',
  ],
  takes: { usage: 'FILE…', least: 1, most: Number.POSITIVE_INFINITY },
  options: IMPORT_OPTIONS,
  examples: [
    { line: 'npx bilateral import BACI_HS17_V202401b.zip', words: 'A release of CEPII’s BACI:' },
    {
      line: "npx bilateral import exports.csv --as my-office --publisher 'My office' --currency EUR --unit 1000 --decimal ,",
      words: 'An own table, saying what it does not say itself:',
    },
    {
      line: 'npx bilateral import trade.csv --allow-rejects=rejects.csv --json > report.json',
      words: 'With leave to refuse single rows, for a machine:',
    },
  ],
  writes: true,
  endsItself: true,
  answer: async (asked, terminal) => {
    const request = readRequest(asked);
    const { files, rejects } = request;
    await requireFiles(files, { isPartial: asked.has('partial'), rejects });
    const limit = withTimeLimit(terminal.signal, timeLimit(asked));
    const progress = progressOn<ImportProgress>({
      stream: terminal.err,
      now: () => performance.now(),
      words: progressWords,
    });
    try {
      const { signal } = limit;
      const report = await importFiles({ ...request, onProgress: progress.tell, signal });
      const problems = report.problems.map(fileDetails);
      return {
        words: importWords(report, request, terminal.width),
        json: { ...report, problems },
      };
    } catch (error) {
      // However the work words it, it ended because it was told to.
      throw limit.signal.aborted ? limit.signal.reason : error;
    } finally {
      limit.end();
      progress.end();
    }
  },
});
