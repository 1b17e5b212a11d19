import { describe, expect, test } from 'vitest';
import { citation } from './citation';
import { csvText } from './csv-text';
import { fileName } from './file-name';
import { viewCsv } from './view-csv';
import { everythingHeld, figureCounts, type ViewInput } from './view-input';
import { viewJson } from './view-json';
import type { View } from '@/lib/domain/view';
import { VINTAGE } from '@/tests/builders/picture';
import {
  AZE_PAK_DATASETS,
  azePak,
  chartInput,
  pakAze,
  record,
  syntheticMonths,
  viewOf,
} from '@/tests/builders/trade-record';

function asked(changes: Partial<View> = {}): ViewInput {
  const own = azePak();
  const input = chartInput(own, { view: viewOf(own, changes), mirror: pakAze() });
  return { input, datasets: AZE_PAK_DATASETS, vintage: VINTAGE };
}

const lines = (csv: string): readonly string[] => csv.split('\r\n');

describe('viewCsv(view)', () => {
  test('has one line for each period and measure, exact, with where it is from', () => {
    expect(lines(viewCsv(asked({ from: '2020', to: '2020' })))).toEqual([
      'reporter,partner,side,frequency,period,measure,value,unit,valuation,status,basis,absent_chapters,at_least,source,retrieved,vintage',
      'AZE,PAK,AZE,A,2020,exports,1657574,USD,FOB,reported,sum of chapters,01 43,,chapters-2022,2022,1-3f2a9c41',
      'AZE,PAK,AZE,A,2020,imports,11624822,USD,CIF,reported,sum of chapters,01 43,,chapters-2022,2022,1-3f2a9c41',
      'AZE,PAK,AZE,A,2020,balance,-9967248,USD,"exports FOB, imports CIF",reported,computed,01 43,,chapters-2022,2022,1-3f2a9c41',
      'AZE,PAK,AZE,A,2020,turnover,13282396,USD,"exports FOB, imports CIF",reported,computed,01 43,,chapters-2022,2022,1-3f2a9c41',
      '',
    ]);
  });

  test('leaves an absent value empty, with its status and the least there is', () => {
    expect(lines(viewCsv(asked({ from: '2017', to: '2017' })))[1]).toBe(
      'AZE,PAK,AZE,A,2017,exports,,USD,FOB,incomplete,total,,1,chapters-2022,2022,1-3f2a9c41',
    );
  });

  test('adds the other country’s own record only of both sides', () => {
    expect(viewCsv(asked())).not.toContain('\r\nPAK,');
    expect(viewCsv(asked({ chart: 'sides' }))).toContain('\r\nPAK,AZE,PAK,A,2020,exports,3784399');
  });

  test('is its heading alone when nothing is shown', () => {
    expect(lines(viewCsv(asked({ from: '1980', to: '1981' })))).toHaveLength(2);
  });
});

describe('everythingHeld(view)', () => {
  const held = everythingHeld(asked({ from: '2020', to: '2020' }));

  test('holds all periods of both records whatever the view shows', () => {
    expect(lines(viewCsv(held))).toHaveLength(1 + 7 * 4 + 3 * 4 + 1);
  });

  test('says in the name of its file that it holds both', () => {
    expect(fileName(held.input, { builtOn: '2026-07-05', extension: 'csv' })).toBe(
      'aze-pak_sides_2015-2021_annual_usd_reported-by-aze-and-pak_2026-07-05.csv',
    );
  });

  test('is counted before it is fetched', () => {
    expect(figureCounts(asked({ from: '2020', to: '2020' }).input)).toEqual({ shown: 4, all: 40 });
  });

  test('is the record alone where no other is held', () => {
    expect(figureCounts(chartInput(azePak()))).toEqual({ shown: 28, all: 28 });
  });
});

describe('csvText(lines)', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\0x',
    ' =1',
    '\u00a0=1',
    '\u3000＝1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    '\u200b=1',
    "=cmd|' /C calc'!A0",
  ])('guards the text %s', (text) => {
    expect(csvText([[{ text }]])).toBe(`'${text}\r\n`);
  });

  test('guards and quotes a carriage return', () => {
    expect(csvText([[{ text: '\rx' }]])).toBe('"\'\rx"\r\n');
  });

  test('guards a formula behind a quotation mark', () => {
    expect(csvText([[{ text: '"=HYPERLINK(1)' }]])).toBe(`"'""=HYPERLINK(1)"\r\n`);
  });

  test('leaves text as it is when it is asked for raw', () => {
    expect(csvText([[{ text: '=1+1' }, { text: '-1' }]], 'raw')).toBe('=1+1,-1\r\n');
  });

  test.each(['a=1', 'x-1', 'a@b.example', '5 + 5', 'ə', ''])('leaves the text %s', (text) => {
    expect(csvText([[{ text }]])).toBe(`${text}\r\n`);
  });

  test('leaves negative numbers as they are', () => {
    expect(csvText([[{ number: '-5' }]])).toBe('-5\r\n');
  });

  test('quotes commas, quotes and line ends', () => {
    expect(csvText([[{ text: 'a,"b"\n' }, { text: 'c' }]])).toBe('"a,""b""\n",c\r\n');
  });
});

describe('viewJson(view)', () => {
  test('answers with decimals as text and whose record they are', () => {
    const answer = viewJson(asked({ from: '2018', to: '2020' }));
    expect(answer).toMatchObject({
      vintage: '1-3f2a9c41',
      reporter: 'AZE',
      partner: 'PAK',
      side: 'AZE',
      unit: 'USD',
      freq: 'A',
    });
    expect(answer.title).toBe('Azerbaijan’s trade with Pakistan, as reported by Azerbaijan');
    expect(answer.rows.at(-1)).toMatchObject({
      period: '2020',
      exports: { value: '1657574', status: 'reported', source: 'chapters-2022' },
      balance: { value: '-9967248', source: 'chapters-2022' },
      turnover: { value: '13282396' },
    });
  });

  test('has null and a status where nothing is held', () => {
    const [row] = viewJson(asked({ from: '2017', to: '2017' })).rows;
    expect(row?.balance).toMatchObject({ value: null, status: 'incomplete' });
  });

  test('names in its issues only the periods shown', () => {
    const { issues } = viewJson(asked({ from: '2018', to: '2020' }));
    expect(issues.map(({ code }) => code)).not.toContain('incomplete period');
    expect(issues.find(({ code }) => code === 'sum of chapters')?.about).toEqual([
      '2018',
      '2019',
      '2020',
    ]);
  });

  test('survives JSON unchanged', () => {
    const answer = viewJson(asked({ chart: 'sides' }));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer.mirror?.reporter).toBe('PAK');
  });
});

describe('fileName(input, file)', () => {
  const png = { builtOn: '2026-07-05', extension: 'png' } as const;

  test('names pair, chart, periods, frequency, unit, reporter and day', () => {
    expect(fileName(asked({ from: '2015', to: '2020' }).input, png)).toBe(
      'aze-pak_flows_2015-2020_annual_usd_reported-by-aze_2026-07-05.png',
    );
  });

  test('names both reporters of both sides', () => {
    expect(fileName(asked({ chart: 'sides' }).input, png)).toContain('_reported-by-aze-and-pak_');
  });

  test('tells months from years', () => {
    expect(fileName(chartInput(syntheticMonths(15)), png)).toContain(
      '_1997m01-1998m03_monthly_gbp-million_',
    );
  });

  test('uses only its alphabet whatever the record holds', () => {
    const hostile = record([], { reporter: '../../x', partner: 'ə"\r\n' });
    expect(fileName(chartInput(hostile), png)).toMatch(/^[a-z0-9_-]+\.png$/);
  });
});

describe('citation(view, occasion)', () => {
  const nowhere = { address: null, accessed: null };

  test('puts the publisher first, then the product with its vintage', () => {
    const { short, long } = citation(asked(), nowhere);
    expect(short).toBe(
      'United Nations Statistics Division, UN Comtrade (retrieved 2022 and November 2017), via Bilateral, vintage 1-3f2a9c41.',
    );
    expect(long).toMatch(/^United Nations Statistics Division, UN Comtrade: “/);
    expect(long).toMatch(
      /“Azerbaijan’s trade with Pakistan, as reported by Azerbaijan”, 2015–2021. Bilateral, vintage 1-3f2a9c41 of 5 July 2026\.$/,
    );
  });

  test('has day and address only when there are any', () => {
    const address = 'https://bilateral.example/a';
    expect(citation(asked(), nowhere).long).not.toContain('http');
    expect(citation(asked(), { address, accessed: '2026-11-25' }).long).toMatch(
      / of 5 July 2026\. Accessed 25 November 2026\. https:\/\/bilateral\.example\/a$/,
    );
  });
});
