import { NO_NUMBERS, sixDigits, type PlantedKind } from './planted-kind';

const NO_PLACES = ['ZZZ', '', 'Nowhere land'] as const;
const NO_NUMBERED_PLACES = ['x', '', '1999', 'ZZZ'] as const;
const NO_PERIODS = ['2020-13', '20x0', '', '2020-Q7'] as const;
const NO_PRODUCTS = ['X9', '1.01E+05', '10121', '000101', ''] as const;

const COMTRADE =
  'typeCode freqCode refYear refMonth period reporterCode flowCode partnerCode partner2Code classificationCode isOriginalClassification cmdCode aggrLevel isLeaf customsCode mosCode motCode cifvalue fobvalue primaryValue legacyEstimationFlag isReported isAggregate'.split(
    ' ',
  );

/** UN Comtrade's columns, in any of its forms that have names of the API. */
function comtradeRow(header: readonly string[]): PlantedKind['row'] {
  return ({ year, exporter, importer, products, dollars }, at) => {
    const said: Readonly<Record<string, string>> = {
      ...COMTRADE_TOTALS,
      datasetCode: '20384202001310',
      refPeriodId: `${year}0101`,
      refYear: `${year}`,
      period: `${year}`,
      reporterCode: `${exporter.number}`,
      partnerCode: `${importer.number}`,
      cmdCode: sixDigits(products[at]),
      fobvalue: `${dollars[at]}`,
      fobValue: `${dollars[at]}`,
      primaryValue: `${dollars[at]}`,
    };
    return header.map((name) => said[name] ?? '');
  };
}

const COMTRADE_TOTALS = {
  typeCode: 'C',
  freqCode: 'A',
  refMonth: '52',
  flowCode: 'X',
  partner2Code: '0',
  classificationCode: 'H5',
  isOriginalClassification: 'true',
  aggrLevel: '6',
  customsCode: 'C00',
  mosCode: '0',
  motCode: '0',
  isReported: 'true',
  isAggregate: 'false',
} as const;

const COMTRADE_BAD = {
  typeCode: ['S', 'services'],
  freqCode: ['M', 'Z'],
  refYear: ['1999', '20x0'],
  period: ['2020-13', '20x0', '', '202013'],
  reporterCode: NO_NUMBERED_PLACES,
  flowCode: ['Q', '', 'exprots'],
  partnerCode: NO_NUMBERED_PLACES,
  cmdCode: NO_PRODUCTS,
  aggrLevel: ['2', '9'],
  primaryValue: NO_NUMBERS,
} as const;

const BULK = ['datasetCode', ...COMTRADE, 'refPeriodId'];

const LEGACY =
  'Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag'.split(
    ',',
  );

/** Countries by names and codes that the IMF and the Census Bureau both have. */
const COUNTRIES =
  'AZE PAK TUR CHN GBR DEU FRA ITA ESP JPN KOR BRA CAN MEX KAZ POL SWE NOR CHL'.split(' ');
const PAIRS = COUNTRIES.flatMap((one) =>
  COUNTRIES.filter((other) => other !== one).map((other) => [one, other]),
);
const INDICATORS = ['XG_FOB_USD', 'MG_CIF_USD'] as const;

/** The publishers' own forms, each as little as its reader needs and a little more. */
export const PUBLISHERS: readonly PlantedKind[] = [
  {
    format: 'comtrade-csv',
    name: 'planted-comtrade.csv',
    header: COMTRADE,
    row: comtradeRow(COMTRADE),
    bad: COMTRADE_BAD,
    delimiters: [','],
  },
  {
    format: 'comtrade-bulk',
    name: 'COMTRADE-FINAL-CA3842020H5[2020-11-30].txt',
    header: BULK,
    row: comtradeRow(BULK),
    bad: COMTRADE_BAD,
    delimiters: ['\t'],
  },
  {
    format: 'comtrade-legacy-csv',
    name: 'planted-legacy.csv',
    header: LEGACY,
    row: ({ year, exporter, importer, products, dollars }, at, { random }) => {
      const said: Readonly<Record<string, string>> = {
        Classification: 'H5',
        Year: `${year}`,
        Period: `${year}`,
        'Aggregate Level': '6',
        'Trade Flow Code': '2',
        'Trade Flow': 'Export',
        'Reporter Code': `${exporter.number}`,
        'Partner Code': `${importer.number}`,
        'Commodity Code': sixDigits(products[at]),
        Commodity: random.pick(['', 'plain', 'invented "goods"', 'with, a comma', 'on two\nlines']),
        'Trade Value (US$)': `${dollars[at]}`,
        Flag: '0',
      };
      return LEGACY.map((name) => said[name] ?? '');
    },
    bad: {
      Year: ['1999', '20x0'],
      Period: ['2020-13', '20x0', ''],
      'Aggregate Level': ['2', '9'],
      'Trade Flow Code': ['9', '', 'X'],
      'Reporter Code': NO_NUMBERED_PLACES,
      'Partner Code': NO_NUMBERED_PLACES,
      'Commodity Code': NO_PRODUCTS,
      'Trade Value (US$)': NO_NUMBERS,
    },
    delimiters: [','],
  },
  {
    format: 'sdmx-csv',
    name: 'planted-sdmx.csv',
    header:
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,PRODUCT,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,COMMENT'.split(
        ',',
      ),
    row: ({ year, exporter, importer, products, dollars }, at, { random }) => [
      'dataflow',
      'XX:TRADE(1.0)',
      'I',
      'A',
      exporter.code,
      importer.code,
      'X',
      sixDigits(products[at]),
      `${year}`,
      `${dollars[at]}`,
      'USD',
      '0',
      'A',
      random.pick(['', 'plain', 'in "quotes"', 'with; a, comma', 'on two\nlines']),
    ],
    bad: {
      FREQ: ['M', 'X'],
      REF_AREA: NO_PLACES,
      COUNTERPART_AREA: NO_PLACES,
      FLOW: ['sideways', '', 'exprots'],
      PRODUCT: ['X9', '1.01E+05', '10121', ''],
      TIME_PERIOD: NO_PERIODS,
      OBS_VALUE: NO_NUMBERS,
      UNIT_MULT: ['dozens', '33', '-'],
      OBS_STATUS: ['?', 'certain'],
    },
    delimiters: [',', ',', ';', '\t'],
  },
  {
    format: 'imf-imts',
    name: 'planted-imts.csv',
    header:
      'DATASET,SERIES_CODE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,2019,2020,2021'.split(
        ',',
      ),
    row: ({ dollars }, at, { index, random }) => {
      const [country = '', counterpart = ''] = PAIRS[Math.floor(index / 2)] ?? [];
      const indicator = INDICATORS[index % 2] ?? '';
      const value = `${dollars[at]}`;
      return [
        'IMF.STA:IMTS(1.0.0)',
        `${country}.${indicator}.${counterpart}.A`,
        country,
        indicator,
        counterpart,
        random.pick(['Annual', 'A']),
        'Millions',
        random.pick(['', value]),
        value,
        random.pick(['', '0', value]),
      ];
    },
    bad: {
      COUNTRY: NO_PLACES,
      INDICATOR: ['Exports of hope', ''],
      COUNTERPART_COUNTRY: NO_PLACES,
      FREQUENCY: ['Weekly', ''],
      SCALE: ['Dozens', ''],
      '2019': NO_NUMBERS,
      '2020': NO_NUMBERS,
      '2021': NO_NUMBERS,
    },
    delimiters: [','],
    mostRows: 2 * PAIRS.length,
  },
  {
    format: 'census-json',
    name: 'planted-census.json',
    header: ['CTY_CODE', 'CTY_NAME', 'E_COMMODITY', 'ALL_VAL_MO', 'ALL_VAL_YR', 'time'],
    row: ({ dollars, products }, at, { index }) => {
      const country = COUNTRIES[index % COUNTRIES.length] ?? '';
      const month = Math.floor(index / COUNTRIES.length);
      const time = `${1990 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
      const value = `${dollars[at]}`;
      return [`${4000 + (index % 5000)}`, country, sixDigits(products[at]), value, value, time];
    },
    bad: {
      CTY_NAME: NO_PLACES,
      E_COMMODITY: ['X9', '1.01E+05', '10121', ''],
      ALL_VAL_MO: [...NO_NUMBERS, '1e5'],
      time: ['2013-13', '2013', '2013-Q1', 'soon'],
    },
    delimiters: [],
    mostRows: COUNTRIES.length * 360,
  },
];
