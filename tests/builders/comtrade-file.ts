import type { ComtradeColumn } from '@/lib/ingest/formats/comtrade/comtrade-table';
import type { OpenedFile } from '@/lib/ingest/open/opened-file';
import { openedFile } from './opened-file';

/** A record of UN Comtrade as cells of text. */
export type ComtradeCellsOf = Readonly<Record<ComtradeColumn, string>>;

const RECORD: ComtradeCellsOf = {
  typeCode: 'C',
  freqCode: 'A',
  refYear: '2020',
  refMonth: '52',
  period: '2020',
  reporterCode: '31',
  flowCode: 'X',
  partnerCode: '586',
  partner2Code: '0',
  classificationCode: 'H5',
  isOriginalClassification: 'true',
  cmdCode: 'TOTAL',
  aggrLevel: '',
  isLeaf: '',
  customsCode: 'C00',
  mosCode: '0',
  motCode: '0',
  cifvalue: '',
  fobvalue: '',
  primaryValue: '1000',
  legacyEstimationFlag: '0',
  isReported: 'true',
  isAggregate: 'false',
};

/** A CSV of UN Comtrade's web site, each row an invented total of exports but for the given cells. */
export function comtradeFile(
  rows: readonly Partial<ComtradeCellsOf>[],
  name = 'TradeData.csv',
): OpenedFile {
  const header = Object.keys(RECORD).join(',');
  const lines = rows.map((row) => Object.values({ ...RECORD, ...row }).join(','));
  return openedFile(name, [header, ...lines, ''].join('\n'));
}

/** An answer of the API with the records of `comtradeAnswerRecord`. */
export function comtradeAnswer(
  records: readonly Readonly<Record<string, unknown>>[],
  parts: Readonly<Record<string, unknown>> = {},
): OpenedFile {
  const answer = { elapsedTime: '0.1 secs', count: records.length, data: records, error: '' };
  return openedFile('answer.json', JSON.stringify({ ...answer, ...parts }));
}

/** A record as the API sends it: an invented total of exports but for the given fields. */
export function comtradeAnswerRecord(
  part: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    ...RECORD,
    refYear: 2020,
    refMonth: 52,
    reporterCode: 31,
    partnerCode: 586,
    partner2Code: 0,
    isOriginalClassification: true,
    aggrLevel: 0,
    isLeaf: false,
    motCode: 0,
    cifvalue: null,
    fobvalue: 1000,
    primaryValue: 1000,
    legacyEstimationFlag: 0,
    isReported: true,
    isAggregate: false,
    ...part,
  };
}
