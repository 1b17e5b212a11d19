import { expect, test } from 'vitest';
import { chapterSum, dataset, EXTRACTS, observation } from '@/tests/builders/observation';
import { chooseRecord } from './choose-record';
import type { Observation } from './observation';

const datasets = new Map(EXTRACTS.map((one) => [one.id, one]));
const choose = (observations: readonly Observation[], added: readonly Observation[] = []) =>
  chooseRecord({ observations, added, datasets });
const reExports = (value: string) => chapterSum({ flow: 're-exports', value });

test('a total outranks a lower sum of chapters, which is kept beside it', () => {
  const cell = choose([chapterSum({ value: '1011192' }), observation({ value: '1585935' })]);
  expect(cell).toMatchObject({ value: '1585935', basis: 'total', status: 'reported' });
  expect(cell.others).toEqual([
    { value: '1011192', dataset: 'comtrade-hs2', retrieved: '2022', kind: 'chapters' },
  ]);
});

test('a total within 12 of a higher sum is shown', () => {
  const cell = choose([observation({ value: '1703021' }), chapterSum({ value: '1703033' })]);
  expect(cell).toMatchObject({ value: '1703021', basis: 'total' });
  expect(cell.others[0]).toMatchObject({ value: '1703033', kind: 'chapters' });
});

test('a sum that is 13 higher is a revision', () => {
  const cell = choose([observation({ value: '1703020' }), chapterSum({ value: '1703033' })]);
  expect(cell).toMatchObject({ value: '1703033', status: 'revised' });
});

test('a sum higher by the re-exports is shown with them, the total kept as net', () => {
  const cell = choose(
    [observation({ value: '49602174' }), chapterSum({ value: '49693956' })],
    [reExports('91783')],
  );
  expect(cell).toMatchObject({ value: '49693956', basis: 'sum of chapters', status: 'reported' });
  expect(cell.others).toEqual([
    { value: '49602174', dataset: 'wits-2017', retrieved: '2017-11', kind: 'net' },
  ]);
});

test('a sum higher by more than the re-exports explain is a revision', () => {
  const cell = choose(
    [observation({ value: '49602174' }), chapterSum({ value: '49693956' })],
    [reExports('91700')],
  );
  expect(cell).toMatchObject({ value: '49693956', status: 'revised' });
  expect(cell.others[0]).toMatchObject({ kind: 'older' });
});

test('a later lower bound above the total is a revision, the older value kept with its date', () => {
  const cell = choose([
    observation({ value: '5170319' }),
    chapterSum({ value: '5862223', absentChapters: ['88', '93'] }),
  ]);
  expect(cell).toMatchObject({
    value: '5862223',
    status: 'revised',
    source: 'comtrade-hs2',
    absentChapters: ['88', '93'],
  });
  expect(cell.others).toEqual([
    { value: '5170319', dataset: 'wits-2017', retrieved: '2017-11', kind: 'older' },
  ]);
});

test('a higher sum that is not later than the total does not replace it', () => {
  const sameDay = new Map(EXTRACTS.map((one) => [one.id, { ...one, retrieved: '2022' }]));
  const cell = chooseRecord({
    observations: [observation({ value: '100' }), chapterSum({ value: '200' })],
    added: [],
    datasets: sameDay,
  });
  expect(cell).toMatchObject({ value: '100', basis: 'total' });
});

test('an incomplete sum above the total does not replace it', () => {
  const cell = choose([
    observation({ value: '100' }),
    chapterSum({ value: '200', status: 'incomplete' }),
  ]);
  expect(cell).toMatchObject({ value: '100', status: 'reported' });
});

test('a sum without a total is shown with its absent chapters', () => {
  const cell = choose([chapterSum({ value: '1657574', absentChapters: ['11', '20'] })]);
  expect(cell).toMatchObject({
    value: '1657574',
    basis: 'sum of chapters',
    absentChapters: ['11', '20'],
    atLeast: null,
    others: [],
  });
});

test('an incomplete period without a total has no value, only the least there is', () => {
  const cell = choose([chapterSum({ value: '4447421', status: 'incomplete' })]);
  expect(cell).toMatchObject({ value: null, status: 'incomplete', atLeast: '4447421' });
});

test('a newer total replaces an older one as revised', () => {
  const cell = chooseRecord({
    observations: [observation({ value: '100' }), observation({ dataset: 'new', value: '150' })],
    added: [],
    datasets: new Map([...datasets, ['new', dataset({ id: 'new', retrieved: '2024' })]]),
  });
  expect(cell).toMatchObject({ value: '150', status: 'revised', source: 'new' });
  expect(cell.others).toEqual([
    { value: '100', dataset: 'wits-2017', retrieved: '2017-11', kind: 'older' },
  ]);
});

test('two totals that agree leave nothing beside them', () => {
  const cell = chooseRecord({
    observations: [observation({ value: '100' }), observation({ dataset: 'new', value: '100' })],
    added: [],
    datasets: new Map([...datasets, ['new', dataset({ id: 'new', retrieved: '2024' })]]),
  });
  expect(cell).toMatchObject({ value: '100', status: 'reported', others: [] });
});

test('an absent observation keeps its status and its source', () => {
  const cell = choose([observation({ value: null, status: 'suppressed' })]);
  expect(cell).toMatchObject({ value: null, status: 'suppressed', source: 'wits-2017' });
});

test('zero is a value', () => {
  expect(choose([observation({ value: '0' })])).toMatchObject({ value: '0', status: 'reported' });
});

test('nothing held is missing, never zero', () => {
  expect(choose([])).toMatchObject({ value: null, status: 'missing', source: null });
});

test('an observation of a dataset nobody describes is refused by name', () => {
  expect(() => choose([observation({ dataset: 'stray' })])).toThrow('"stray"');
});

const reconciled = dataset({ id: 'baci', kind: 'reconciled', retrieved: '2026' });
const withReconciled = (observations: readonly Observation[]) =>
  chooseRecord({ observations, added: [], datasets: new Map([...datasets, ['baci', reconciled]]) });

test('a later reconciled total neither outranks nor revises a reported one', () => {
  const cell = withReconciled([
    observation({ value: '100' }),
    observation({ dataset: 'baci', value: '900' }),
  ]);
  expect(cell).toMatchObject({ value: '100', status: 'reported', source: 'wits-2017', others: [] });
});

test('a higher reconciled sum of chapters does not revise a reported total', () => {
  const cell = withReconciled([
    observation({ value: '100' }),
    chapterSum({ dataset: 'baci', value: '900' }),
  ]);
  expect(cell).toMatchObject({ value: '100', status: 'reported', basis: 'total' });
});

test('a reconciled total does not outrank a reported sum of chapters', () => {
  const cell = withReconciled([
    chapterSum({ value: '100' }),
    observation({ dataset: 'baci', value: '900' }),
  ]);
  expect(cell).toMatchObject({ value: '100', source: 'comtrade-hs2' });
});

test('an incomplete reported sum stays the country’s own', () => {
  const cell = withReconciled([
    chapterSum({ value: '100', status: 'incomplete' }),
    observation({ dataset: 'baci', value: '900' }),
  ]);
  expect(cell).toMatchObject({ value: null, status: 'incomplete', atLeast: '100' });
});

test('a reconciled figure stands where no reported one is, as estimated', () => {
  const held = [chapterSum({ dataset: 'baci', value: '900' })];
  expect(withReconciled(held)).toMatchObject({ value: '900', status: 'estimated', source: 'baci' });
  const suppressed = observation({ value: null, status: 'suppressed' });
  expect(withReconciled([suppressed, ...held])).toMatchObject({
    value: '900',
    status: 'estimated',
  });
});
