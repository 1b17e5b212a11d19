import { FileError } from '@/lib/errors';
import { baci } from '@/lib/ingest/formats/baci';
import { censusCountry } from '@/lib/ingest/formats/census-country';
import { comtradeBulk } from '@/lib/ingest/formats/comtrade-bulk';
import { comtradeCsv } from '@/lib/ingest/formats/comtrade-csv';
import { comtradeJson } from '@/lib/ingest/formats/comtrade-json';
import { comtradeLegacyCsv } from '@/lib/ingest/formats/comtrade-legacy-csv';
import { imfImts } from '@/lib/ingest/formats/imf-imts';
import { onsXlsx } from '@/lib/ingest/formats/ons-xlsx';
import { sdmxCsv } from '@/lib/ingest/formats/sdmx-csv';
import { tidyCsv } from '@/lib/ingest/formats/tidy-csv';
import { tidyXlsx } from '@/lib/ingest/formats/tidy-xlsx';
import { importWith } from '@/lib/ingest/import/import-with';
import type { ImportReport, ImportRequest } from '@/lib/ingest/import-request';
import { openFiles } from '@/lib/ingest/open/open-files';

const FORMATS = [
  baci,
  censusCountry,
  comtradeBulk,
  comtradeCsv,
  comtradeJson,
  comtradeLegacyCsv,
  imfImts,
  onsXlsx,
  sdmxCsv,
  tidyCsv,
  tidyXlsx,
];

/** The import, put together here until it is put together in the product. */
export function importFiles(request: ImportRequest): Promise<ImportReport> {
  return importWith(request, {
    open: (paths) => openFiles(paths),
    formatOf: ([file], named) => {
      const found = FORMATS.find((one) =>
        named === null ? file !== undefined && one.recognise(file) : one.name === named,
      );
      if (found !== undefined) return found;
      throw new FileError({ file: file?.name ?? '', expected: 'a format that is known' });
    },
  });
}
