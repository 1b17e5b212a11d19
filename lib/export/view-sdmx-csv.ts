import { ALL_PRODUCTS } from '@/lib/domain/product';
import {
  FLOW_CODES,
  STATUS_CODES,
  TRADE_ATTRIBUTES,
  TRADE_STRUCTURE_ID,
} from '@/lib/domain/trade-structure';
import { csvText, type CsvField, type CsvTexts } from './csv-text';
import type { ViewInput } from './view-input';
import { viewLines, type ViewLine } from './view-lines';

/** Dimensions, then the measure, then attributes; `[]` marks an attribute of several values. */
const COLUMNS = [
  'STRUCTURE[;]',
  'STRUCTURE_ID',
  'ACTION',
  'FREQ',
  'REF_AREA',
  'COUNTERPART_AREA',
  'FLOW',
  'PRODUCT',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'UNIT_MEASURE',
  'UNIT_MULT',
  ...TRADE_ATTRIBUTES,
  'SOURCE[]',
  'VINTAGE',
  'COMMENT',
] as const;

/**
 * What a view shows as SDMX-CSV 2.0 (data message of SDMX 3.0): a row for each period and measure.
 *
 * FLOW is X (exports), M (imports), B (balance) or T (turnover), UNIT_MULT a power of ten. An absent
 * value is empty and has its OBS_STATUS. A unit that is no power of ten, which UNIT_MULT cannot
 * state, is told in the comment. What the importer needs to come to the same rows stands in
 * attributes; the comment says it to people.
 */
export function viewSdmxCsv(view: ViewInput, texts: CsvTexts = 'guarded'): string {
  const head = COLUMNS.map((text) => ({ text }));
  return csvText([head, ...viewLines(view).map(fieldsOf)], texts);
}

function fieldsOf(line: ViewLine): readonly CsvField[] {
  return [
    { text: 'dataflow' },
    { text: TRADE_STRUCTURE_ID },
    { text: 'I' },
    { text: line.frequency },
    { text: line.reporter },
    { text: line.partner },
    { text: FLOW_CODES[line.measure] },
    { text: ALL_PRODUCTS },
    { text: line.period },
    line.value === null ? { text: '' } : { number: line.value },
    { text: STATUS_CODES[line.status] },
    { text: line.unit.currency },
    { text: powerOfTen(line.unit.multiplier) ?? '' },
    { text: line.valuation },
    { text: line.adjustment },
    { text: line.kind ?? '' },
    { text: line.status },
    line.atLeast === null ? { text: '' } : { number: line.atLeast },
    { text: line.basis },
    { text: line.absentChapters.join(' ') },
    { text: line.sources.join(';') },
    { text: line.vintage },
    { text: commentOf(line) },
  ];
}

/** `1000000` → `6`; `null` for what is no power of ten. */
function powerOfTen(multiplier: string): string | null {
  return /^10*$/.test(multiplier) ? String(multiplier.length - 1) : null;
}

function commentOf({ status, basis, absentChapters, atLeast, unit }: ViewLine): string {
  const parts = [
    ...(powerOfTen(unit.multiplier) === null ? [`one stands for ${unit.multiplier}`] : []),
    ...(status === 'revised' ? ['revised'] : []),
    ...(status === 'incomplete' ? ['incomplete in the source'] : []),
    ...(atLeast === null ? [] : [`at least ${atLeast}`]),
    ...(basis === 'total' ? [] : [basis]),
    ...(absentChapters.length === 0 ? [] : [`without chapters ${absentChapters.join(' ')}`]),
  ];
  return parts.join('; ');
}
