import { FileError } from '@/lib/errors';
import { baci } from '@/lib/ingest/formats/baci';
import { comtradeBulk } from '@/lib/ingest/formats/comtrade-bulk';
import { comtradeCsv } from '@/lib/ingest/formats/comtrade-csv';
import { comtradeLegacyCsv } from '@/lib/ingest/formats/comtrade-legacy-csv';
import { imfImts } from '@/lib/ingest/formats/imf-imts';
import { sdmxCsv } from '@/lib/ingest/formats/sdmx-csv';
import { tidyCsv } from '@/lib/ingest/formats/tidy-csv';
import { importWith } from '@/lib/ingest/import/import-with';
import type { ImportReport, ImportRequest } from '@/lib/ingest/import-request';
import { openFiles } from '@/lib/ingest/open/open-files';

const FORMATS = [baci, comtradeBulk, comtradeCsv, comtradeLegacyCsv, imfImts, sdmxCsv, tidyCsv];

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
