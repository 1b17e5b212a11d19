import { PUBLISHERS } from './planted-publishers';
import { NO_NUMBERS, sixDigits, type PlantedKind } from './planted-kind';

/** Our own table, and the publishers' own forms. */
export const PLANTED_KINDS: readonly [PlantedKind, ...PlantedKind[]] = [
  {
    format: 'tidy-csv',
    name: 'planted.csv',
    header: [
      'reporter',
      'partner',
      'flow',
      'product',
      'frequency',
      'period',
      'value',
      'status',
      'note',
      'currency',
    ],
    row: ({ year, exporter, importer, products, dollars }, at, { random }) => [
      exporter.code,
      importer.code,
      'exports',
      sixDigits(products[at]),
      'A',
      `${year}`,
      `${dollars[at]}`,
      'reported',
      random.pick([
        '',
        '',
        'plain',
        'in "quotes"',
        'with, a comma',
        'on two\nlines',
        'on\n\nthree',
      ]),
      'USD',
    ],
    bad: {
      reporter: ['ZZZ', 'Q1', '', 'Nowhere land'],
      partner: ['ZZZ', '', '99999'],
      flow: ['sideways', '', 'exprots'],
      product: ['X9', '1.01E+05', '10121', '000101'],
      period: ['2020-13', '20x0', '', '2020-Q7'],
      value: [...NO_NUMBERS, '1e5'],
      status: ['certain', '?'],
    },
    delimiters: [',', ',', ';', '\t', '|'],
  },
  {
    format: 'baci',
    name: 'SYNTHETIC_BACI_HS17_V000000.csv',
    header: ['t', 'i', 'j', 'k', 'v', 'q'],
    row: ({ year, exporter, importer, products, dollars, kilograms }, at) => [
      `${year}`,
      `${exporter.number}`,
      `${importer.number}`,
      sixDigits(products[at]),
      thousandths(dollars[at]),
      thousandths(kilograms[at]),
    ],
    bad: {
      t: ['20x1', '', '21'],
      i: ['x', '', '1999', '999'],
      j: ['x', '', '1999', '999'],
      k: ['1012', 'ABCDEF', '', '000101'],
      v: [...NO_NUMBERS, '1e5', ''],
    },
    delimiters: [','],
  },
  ...PUBLISHERS,
];

function thousandths(value: number | undefined): string {
  return value === undefined || value < 0 ? 'NA' : (value / 1000).toFixed(3);
}
