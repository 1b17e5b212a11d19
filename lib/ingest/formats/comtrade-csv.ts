import type { FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { headLine } from './comtrade/head-line';
import { hasComtradeNames, openComtradeTable } from './comtrade/open-comtrade-table';
import { readComtrade } from './comtrade/read-comtrade';
import { COMTRADE_CAPS } from './comtrade/row-cap';

/** What the web site of UN Comtrade saves, with the names of its API as the header. */
export const comtradeCsv: FormatReader = {
  name: 'comtrade-csv',
  title: 'UN Comtrade, CSV of the web site',
  recognise: (file) => hasComtradeNames(file) && headLine(file).delimiter !== '\t',
  read: (files, reading) => readComtrade({ open, caps: COMTRADE_CAPS }, files, reading),
};

function open(file: OpenedFile, reading: Reading) {
  return openComtradeTable(file, { allowsTrailingDelimiter: true }, reading);
}
