import { unitName, type Dataset } from '@/lib/domain/dataset';
import { SOURCE_WORDS as WORDS } from '@/lib/format/en/sources';
import { dateName } from '@/lib/format/period';
import type { Vintage } from '@/lib/store/store';
import { termLines, wrapText } from '../command/wrap-text';
import { rowCount } from './counts';

/** Every dataset of a vintage, each with what it must be able to say of itself. */
export function sourcesWords(
  vintage: Vintage,
  datasets: readonly Dataset[],
  width: number,
): readonly string[] {
  return [
    `${WORDS.vintage(vintage.id, dateName(vintage.builtOn))}.`,
    ...datasets.flatMap((dataset) => ['', ...datasetLines(dataset, width)]),
  ];
}

function datasetLines(dataset: Dataset, width: number): readonly string[] {
  const { valuation } = dataset;
  const facts = [
    [WORDS.publisher, dataset.publisher],
    [WORDS.unit, unitName(dataset.unit)],
    [WORDS.valuation, WORDS.valuations(valuation.exports, valuation.imports)],
    [WORDS.reExports, WORDS.reExportWords[dataset.reExports]],
    [WORDS.coverage, dataset.coverage],
    [WORDS.retrieved, dataset.retrieved],
    [WORDS.licence, dataset.licence],
    [WORDS.address, dataset.address],
    [WORDS.rows, rowsWords(dataset)],
  ] as const;
  return [
    `${dataset.id}${dataset.origin === 'imported' ? ' (imported)' : ''}`,
    ...wrapText(dataset.title, width - 2).map((line) => `  ${line}`),
    ...termLines(facts, width),
    ...(dataset.isEdited ? wrapText(WORDS.edited, width - 2).map((line) => `  ${line}`) : []),
  ];
}

function rowsWords({ rows, refused }: Dataset): string {
  return refused === 0
    ? rowCount(rows)
    : `${rowCount(rows)}; incomplete, ${rowCount(refused)} refused`;
}
