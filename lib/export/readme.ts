import { viewSentences } from '@/lib/charts/view-sentences';
import { unitName, type Dataset } from '@/lib/domain/dataset';
import { chartTitle } from '@/lib/format/en/chart';
import { DATA_COLUMNS, DATA_WORDS as WORDS } from '@/lib/format/en/data-files';
import { dateName } from '@/lib/format/period';
import { issueWords } from './issue-words';
import { shownDatasets, type ViewInput } from './view-input';
import { viewJson } from './view-json';

/** What goes with a view's figures for who opens the archive, in Markdown. */
export function readme(view: ViewInput, citation: string): string {
  const { input, vintage, address } = view;
  const { record } = input;
  const { exports, imports } = record.valuation;
  const parts = [
    `# ${plain(chartTitle(input.view.chart, input.names))}`,
    viewSentences(input).map(plain).join(' '),
    list([
      `${WORDS.unit}: ${plain(unitName(record.unit))}`,
      `${WORDS.valuation}: ${WORDS.valuationOf(exports, imports)}`,
      `${WORDS.vintage}: ${plain(WORDS.vintageOf(vintage.id, dateName(vintage.builtOn)))}`,
      ...(address === undefined ? [] : [`${WORDS.shownAt}: <${address}>`]),
    ]),
    `## ${WORDS.files}`,
    list([
      `\`data.csv\`: ${WORDS.dataFile}. ${WORDS.empty} ${WORDS.guardNote}`,
      `\`metadata.json\`: ${WORDS.metadataFile}`,
      `\`datapackage.json\`: ${WORDS.packageFile}`,
    ]),
    `## ${WORDS.columns}`,
    `| ${WORDS.column} | ${WORDS.meaning} |\n| --- | --- |\n${columns()}`,
    `## ${WORDS.sources}`,
    ...shownDatasets(view).map(source),
    `## ${WORDS.issues}`,
    list(viewJson(view).issues.map((issue) => plain(issueWords(issue)))),
    `## ${WORDS.cite}`,
    plain(citation),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function columns(): string {
  return Object.entries(DATA_COLUMNS)
    .map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
    .join('\n');
}

function source(dataset: Dataset): string {
  const told = [
    `${WORDS.retrieved}: ${dateName(dataset.retrieved)}`,
    `${WORDS.licence}: ${dataset.licence}`,
    `${WORDS.address}: ${dataset.address}`,
    ...dataset.notes.map((note) => `${WORDS.note}: ${note}`),
  ];
  const name = `**${plain(dataset.publisher)}**: ${plain(dataset.title)} (\`${plain(dataset.id)}\`)`;
  return `${name}\n\n${list(told.map(plain))}`;
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/** Text that Markdown takes as text, in one line. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
