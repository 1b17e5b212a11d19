import type { HeldRecords } from '@/lib/claims/held-records';
import { testable, type Testable } from '@/lib/claims/testable';
import type { ReadClaim } from '@/lib/claims/read/read-claim';
import type { Chapter } from '@/lib/domain/product';
import type { TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';
import { chapterSums, EXTRACTS, totals } from './observation';
import { readClaim } from './read-claim';
import { monthsOf, recordOf } from './record';

/** Two chapters by the names the house has for them. */
export const CHAPTERS: readonly Chapter[] = [
  { code: '30', name: 'Pharmaceutical products' },
  { code: '52', name: 'Cotton' },
];

/** Azerbaijan's record with Pakistan: 2016 incomplete, one flow of 2019 not reported. */
function azerbaijan(): TradeRecord {
  const record = tradeRecord({
    reporter: 'AZE',
    partner: 'PAK',
    frequency: 'A',
    observations: [
      ...chapterSums('2016', '18158', '4447421', { status: 'incomplete' }),
      ...totals('2017', '0', '4447421'),
      ...totals('2018', '808128', '10350848'),
      ...totals('2019', null, '14440948'),
      ...totals('2020', '1657574', '11624822'),
      ...totals('2021', '738672', '10991822'),
    ],
    datasets: EXTRACTS,
  });
  if (record === null) throw new Error('no record');
  return record;
}

/** Azerbaijan and Pakistan, each as it reported the trade with the other. */
const AZE_PAK: readonly TradeRecord[] = [
  azerbaijan(),
  recordOf({
    reporter: 'PAK',
    partner: 'AZE',
    figures: [
      ['2019', '15993092', '700000'],
      ['2020', '3784399', '920043'],
    ],
  }),
];

const POUNDS = { id: 'ons', unit: { currency: 'GBP', multiplier: '1000000' } } as const;

/** The United Kingdom in millions of pounds: years with the world and the EU, months with Pakistan. */
const GBR: readonly TradeRecord[] = [
  recordOf({
    reporter: 'GBR',
    figures: [
      ['2019', '1000', '2000'],
      ['2020', '900', '2100'],
      ['2021', '1100', '1800'],
    ],
    dataset: POUNDS,
  }),
  recordOf({
    reporter: 'GBR',
    frequency: 'M',
    figures: [...monthsOf('2020', '75', '175'), ...monthsOf('2021', '91', '150')],
    dataset: POUNDS,
  }),
  recordOf({
    reporter: 'GBR',
    partner: 'WLD',
    figures: [['2020', '325078', '490000']],
    dataset: POUNDS,
  }),
  recordOf({
    reporter: 'GBR',
    partner: 'EU27',
    figures: [['2020', '150029', '232649']],
    dataset: POUNDS,
  }),
];

const COTTON: readonly TradeRecord[] = [
  recordOf({
    figures: [
      ['2018', '3000', '507860'],
      ['2019', '12421', '371310'],
      ['2020', '1222129', '83066'],
    ],
    dataset: { id: 'chapters' },
  }),
];

/** The records above, as a text is tested against them, or those given. */
export function heldRecords(records: readonly TradeRecord[] = [...AZE_PAK, ...GBR]): HeldRecords {
  return {
    recordsOf: () => records,
    chaptersOf: (_one, _other, chapter) => (chapter === '52' ? COTTON : []),
    chapters: CHAPTERS,
    vintage: '1-3f2a9c41',
  };
}

/** A statement made ready for a test, with any part of what was read replaced. */
export function statement(part: Partial<ReadClaim> = {}, id = 'c1'): Testable {
  return testable(readClaim(part), id, CHAPTERS);
}
