import { FileError } from '@/lib/errors';
import type { FormatName, FormatReader } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { baci } from './baci';
import { censusCountry } from './census-country';
import { censusJson } from './census-json';
import { comtradeBulk } from './comtrade-bulk';
import { comtradeCsv } from './comtrade-csv';
import { comtradeJson } from './comtrade-json';
import { comtradeLegacyCsv } from './comtrade-legacy-csv';
import { imfImts } from './imf-imts';
import { onsXlsx } from './ons-xlsx';
import { sdmxCsv } from './sdmx-csv';
import { sdmxJson } from './sdmx-json';
import { tidyCsv } from './tidy-csv';
import { tidyXlsx } from './tidy-xlsx';

/** Every format, in the order in which content is tried. */
export const FORMATS: readonly FormatReader[] = [
  tidyCsv,
  tidyXlsx,
  comtradeJson,
  comtradeCsv,
  comtradeLegacyCsv,
  comtradeBulk,
  baci,
  imfImts,
  sdmxCsv,
  sdmxJson,
  censusJson,
  censusCountry,
  onsXlsx,
];

/**
 * The format of files that are one dataset: the one that is named, or else the only one that
 * recognises the content of every file.
 *
 * @throws {FileError} listing what was looked for, when none or several do.
 */
export function formatOf(files: readonly OpenedFile[], named: FormatName | null): FormatReader {
  if (named !== null) return formatNamed(named);
  const found = FORMATS.filter(({ recognise }) => files.every((file) => recognise(file)));
  const [format, other] = files.length === 0 ? [] : found;
  if (format !== undefined && other === undefined) return format;
  throw other === undefined ? noFormat(files) : severalFormats(files, found);
}

function formatNamed(named: FormatName): FormatReader {
  const format = FORMATS.find(({ name }) => name === named);
  if (format !== undefined) return format;
  throw new Error(`No format is named ${named}`);
}

/** Names the first file that no format knows, or says that the files are of different ones. */
function noFormat(files: readonly OpenedFile[]): FileError {
  const known = files.map((file) => FORMATS.filter(({ recognise }) => recognise(file)));
  const strange = files[known.findIndex((formats) => formats.length === 0)];
  const looked = FORMATS.map(({ name, title }) => `${name} (${title})`).join('; ');
  if (strange !== undefined || files.length === 0) {
    return new FileError({
      file: strange?.name ?? 'no file',
      expected: `the content of one of these formats: ${looked}`,
      hint: 'Name the format, --format NAME, when it is one of these',
    });
  }
  const seen = files.map((file, at) => `${file.name}: ${namesOf(known[at] ?? [])}`);
  return new FileError({
    file: files[0]?.name ?? '',
    value: seen.join('; '),
    expected: 'files of one format, as one dataset',
    hint: 'Import files of different formats one by one',
  });
}

function severalFormats(files: readonly OpenedFile[], found: readonly FormatReader[]): FileError {
  return new FileError({
    file: files[0]?.name ?? '',
    value: namesOf(found),
    expected: 'content of one format, not of several',
    hint: 'Name the one it is: --format NAME',
  });
}

function namesOf(formats: readonly FormatReader[]): string {
  return formats.map(({ name }) => name).join(', ');
}
