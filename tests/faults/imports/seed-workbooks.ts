import { sheetData, xlsxFile } from '@/tests/builders/xlsx-file';
import type { PlacedFile } from './import-stage';

type Cells = readonly (string | number | null)[];

/** Workbooks of invented trade: our own table, with texts inline and shared, and the form of the ONS. */
export function seedWorkbooks(): readonly PlacedFile[] {
  return [
    {
      name: 'SYNTHETIC_tidy.xlsx',
      bytes: xlsxFile({ sheets: [NOTES, { name: 'data', xml: xml(OWN) }] }),
    },
    { name: 'SYNTHETIC_shared.xlsx', bytes: sharedTexts(OWN) },
    { name: 'SYNTHETIC_ons.xlsx', bytes: xlsxFile({ sheets: ONS }) },
  ];
}

const OWN: readonly Cells[] = [
  ['reporter', 'partner', 'flow', 'period', 'value', 'currency', 'note'],
  ['AZE', 'PAK', 'exports', 2019, 1_600_000.5, 'USD', 'plain'],
  ['AZE', 'PAK', 'imports', 2019, 0, 'USD', null],
  ['AZE', 'PAK', 'exports', 2020, 42, 'USD', 'a < b & c'],
  ['AZE', 'PAK', 'imports', 2020, 17.25, 'USD', null],
  ['PAK', 'AZE', 'exports', '2020-Q1', 3, 'USD', null],
  ['PAK', 'AZE', 'exports', '2020-02', 1, 'USD', null],
];

const NOTES = { name: 'notes', xml: xml([['Invented.']]) };

const TITLES: readonly Cells[] = [
  ['Trade in goods: All countries June 2026, current prices'],
  ['Source: invented'],
];

const ONS = [
  { name: 'Cover Sheet', xml: xml(TITLES) },
  {
    name: '1. Annual Exports',
    xml: xml([
      ...TITLES,
      ['Country Code', 'Country Name', '2019', '2020', '2021'],
      ['AZ', 'Azerbaijan', 61, null, 0],
      ['US', 'United States incl. Puerto Rico', 5, 6, '[c]'],
      ['W1', 'Total', 70, 80, 90],
    ]),
  },
  {
    name: '6. Monthly Imports',
    xml: xml([
      ...TITLES,
      ['Country Code', 'Country Name', '2019Jan', '2019Feb'],
      ['PK', 'Pakistan', 3, 4],
      ['AZ', 'Azerbaijan', null, 8],
    ]),
  },
];

const COUNTRY_COLUMNS = ['I', 'E'].flatMap((flow) =>
  'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC YR'.split(' ').map((name) => `${flow}${name}`),
);

/** The Census Bureau's table with its last year over, so that nothing of it is left out. */
export const WHOLE_CENSUS = [
  ['year', 'CTY_CODE', 'CTYNAME', ...COUNTRY_COLUMNS],
  ...['2015', '2016'].flatMap((year) => [
    [year, '4632', 'Azerbaijan', ...months('1.5', '18'), ...months('2', '24')],
    [year, '5350', 'Pakistan', ...months('0.25', '3'), ...months('0', '0')],
  ]),
]
  .map((cells) => `${cells.join(',')}\n`)
  .join('');

function months(value: string, year: string): readonly string[] {
  return [...Array.from({ length: 12 }, () => value), year];
}

function xml(rows: readonly Cells[]): string {
  return sheetData(...rows.map((cells) => cells.map(inline).join('')));
}

function inline(cell: Cells[number]): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

/** The same with cells by their names, and texts by their numbers in the table of texts. */
function sharedTexts(rows: readonly Cells[]): Buffer {
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))];
  const lines = rows.map((cells, line) =>
    cells
      .map((cell, at) => {
        const place = `r="${String.fromCharCode(65 + at)}${line + 1}"`;
        if (cell === null) return '';
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
        return `<c ${place} t="s"><v>${strings.indexOf(cell)}</v></c>`;
      })
      .join(''),
  );
  return xlsxFile({
    sheets: [{ name: 'data', xml: sheetData(...lines) }],
    strings: strings.map((text) => `<t>${escaped(text)}</t>`),
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
