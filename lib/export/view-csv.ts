import { unitName } from '@/lib/domain/dataset';
import { isDecimal } from '@/lib/domain/decimal';
import { DATA_COLUMNS } from '@/lib/format/en/data-files';
import { csvText, type CsvField, type CsvTexts } from './csv-text';
import type { ViewInput } from './view-input';
import { viewLines, type ViewLine } from './view-lines';

/**
 * What a view shows as CSV (RFC 4180): one line for each period and measure, in the order of the
 * chart; of *Both sides* the other country's record after the own one.
 *
 * `reporter` is the country whose record the line is, `side` the same. Values are exact; an absent
 * one is empty with its status. Balance and turnover are computed, with the sources of both flows.
 * Several codes in a field are parted by spaces.
 */
export function viewCsv(view: ViewInput, texts: CsvTexts = 'guarded'): string {
  const head = Object.keys(DATA_COLUMNS).map((text) => ({ text }));
  return csvText([head, ...viewLines(view).map(fieldsOf)], texts);
}

function fieldsOf(line: ViewLine): readonly CsvField[] {
  return [
    { text: line.reporter },
    { text: line.partner },
    { text: line.reporter },
    { text: line.frequency },
    { text: line.period },
    { text: line.measure },
    number(line.value),
    { text: unitName(line.unit) },
    { text: line.valuation },
    { text: line.status },
    { text: line.basis },
    { text: line.absentChapters.join(' ') },
    number(line.atLeast),
    { text: line.sources.join(' ') },
    { text: line.retrieved.join(' ') },
    { text: line.vintage },
  ];
}

/** A value as it is held; what is no decimal is text, and guarded like text. */
function number(value: string | null): CsvField {
  if (value === null) return { text: '' };
  return isDecimal(value) ? { number: value } : { text: value };
}
