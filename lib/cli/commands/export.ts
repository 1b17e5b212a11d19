import { readViewFormat, viewFile, VIEW_FORMATS, type ViewFormat } from '@/lib/export/view-file';
import { command } from '../command/command';
import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';
import { deliver, targetOf } from '../view/deliver';
import { loadView } from '../view/load-view';
import { askedView, VIEW_OPTIONS } from '../view/view-options';

const OPTIONS = {
  ...VIEW_OPTIONS,
  chart: { value: 'KIND', words: 'sides adds the other country’s own record' },
  format: { value: 'csv|json', words: 'csv when not given, or what the name of the file says' },
  output: {
    value: 'FILE',
    short: 'o',
    words: 'where to write; - is standard output, as when not given',
  },
} as const;

/** `npx bilateral export`: the rows of a view, as `/api/v1/view` gives them. */
export const exportRows = command({
  name: 'export',
  summary: 'write the rows of two countries’ trade as CSV or JSON',
  about: [
    'Writes what a country reported of its trade with another, period by period, the same bytes as /api/v1/view gives for that view. Codes of countries are read in any case.',
    'A file that exists is overwritten only with --force; a file is written whole or not at all.',
  ],
  takes: { usage: 'REPORTER/PARTNER', least: 1, most: 1 },
  options: OPTIONS,
  examples: [
    { line: 'npx bilateral export AZE/PAK --from 2015 -o aze-pak.csv', words: 'A file of years:' },
    {
      line: 'npx bilateral export gbr/pak --freq M --format json | jq .rows',
      words: 'Months to another program:',
    },
    {
      line: 'npx bilateral export AZE/PAK --vintage 1 -o before.csv',
      words: 'What the first vintage held:',
    },
  ],
  answer: async (asked) => {
    const [pair = ''] = asked.words;
    const format = formatOf(asked);
    const target = await targetOf(asked, '-');
    const view = await loadView(pair, askedView(asked, ['side', 'chart', 'freq', 'from', 'to']));
    return deliver(viewFile(view, format), { ...target, vintage: view.vintage.id });
  },
});

function formatOf(asked: Asked<keyof typeof OPTIONS>): ViewFormat {
  const told = asked.text('format');
  const ending = /\.([^./]+)$/.exec(asked.text('output') ?? '')?.[1] ?? 'csv';
  const format = readViewFormat((told ?? ending).toLowerCase());
  if (format !== null) return format;
  const names = Object.keys(VIEW_FORMATS).join(', ');
  if (told !== null) throw new UsageError(`--format: found "${told}", expected one of ${names}`);
  throw new UsageError(
    `--output: found a name ending in .${ending}, expected .csv or .json, or --format beside it`,
  );
}
