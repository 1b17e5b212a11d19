import { viewSentences } from '@/lib/charts/view-sentences';
import { unitName, type Dataset } from '@/lib/domain/dataset';
import { chartTitle } from '@/lib/format/en/chart';
import { DATA_WORDS as WORDS } from '@/lib/format/en/data-files';
import { dateName } from '@/lib/format/period';
import { issueWords } from './issue-words';
import { shownDatasets, type ViewInput } from './view-input';
import { viewJson } from './view-json';
import type { XlsxSheet } from './view-xlsx-book';

/** The sheet that says what a workbook's figures are: whose, in what unit, from where, since when. */
export function notesSheet(view: ViewInput): XlsxSheet {
  const { input, vintage, address } = view;
  const { record, names } = input;
  const { exports, imports } = record.valuation;
  const entries: readonly (readonly [string, string])[] = [
    [WORDS.title, chartTitle(input.view.chart, names)],
    [WORDS.summary, viewSentences(input).join(' ')],
    [WORDS.reporter, `${names.reporter} (${record.reporter})`],
    [WORDS.partner, `${names.partner} (${record.partner})`],
    [WORDS.unit, unitName(record.unit)],
    [WORDS.frequency, record.frequency],
    [WORDS.valuation, WORDS.valuationOf(exports, imports)],
    [WORDS.adjustment, record.adjustment],
    ...shownDatasets(view).flatMap(sourceEntries),
    [WORDS.vintage, WORDS.vintageOf(vintage.id, dateName(vintage.builtOn))],
    ...viewJson(view).issues.map((issue) => [WORDS.issue, issueWords(issue)] as const),
    [WORDS.note, WORDS.empty],
    [WORDS.note, WORDS.exactNote],
    ...(address === undefined ? [] : [[WORDS.shownAt, address] as const]),
  ];
  return {
    name: WORDS.notes,
    widths: [20, 100],
    hasHead: false,
    rows: entries.map(([label, text]) => [
      { text: label, style: 'label' },
      { text, style: 'wrapped' },
    ]),
  };
}

function sourceEntries(dataset: Dataset): readonly (readonly [string, string])[] {
  return [
    [WORDS.source, dataset.id],
    [WORDS.publisher, dataset.publisher],
    [WORDS.title, dataset.title],
    [WORDS.retrieved, dateName(dataset.retrieved)],
    [WORDS.licence, dataset.licence],
    [WORDS.address, dataset.address],
    ...dataset.notes.map((note) => [WORDS.note, note] as const),
  ];
}
