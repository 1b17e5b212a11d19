import type { FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { headLine } from './comtrade/head-line';
import { hasComtradeNames, openComtradeTable } from './comtrade/open-comtrade-table';
import { readComtrade } from './comtrade/read-comtrade';

/** UN Comtrade's bulk files: tab-separated, packed, without names of countries; never cut. */
export const comtradeBulk: FormatReader = {
  name: 'comtrade-bulk',
  title: 'UN Comtrade, bulk file',
  recognise: (file) => hasComtradeNames(file) && headLine(file).delimiter === '\t',
  read: (files, reading) => readComtrade({ open, caps: [] }, files, reading),
};

function open(file: OpenedFile, reading: Reading) {
  const declared = { delimiter: '\t', ...reading.declared } as const;
  return openComtradeTable(file, {}, { ...reading, declared });
}
