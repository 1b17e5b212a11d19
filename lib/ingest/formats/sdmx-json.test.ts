import { expect, test } from 'vitest';

import { openedFile } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { sdmxJson } from './sdmx-json';

const dimension = (id: string, ...values: readonly string[]) => ({
  id,
  values: values.map((value) => ({ id: value, name: `Name of ${value}` })),
});
const message = (content: object) => openedFile('message.json', JSON.stringify(content));

const wits = (series: object) =>
  message({
    header: { id: 'x', test: false },
    dataSets: [{ action: 'Information', series }],
    structure: {
      dimensions: {
        series: [
          dimension('FREQ', 'A'),
          dimension('REPORTER', 'AZE'),
          dimension('PARTNER', 'PAK', 'WLD', 'ECS', 'UNS'),
          dimension('PRODUCTCODE', 'Total', '27-27_Fuels', '01-05_Animal', 'UNCTAD-SoP1'),
          dimension('INDICATOR', 'XPRT-TRD-VL', 'MPRT-TRD-VL', 'XPRT-PRDCT-SHR'),
        ],
        observation: [dimension('TIME_PERIOD', '2016', '2017')],
      },
      attributes: { series: [], observation: [dimension('DATASOURCE', 'Cmt')] },
    },
  });
const one = (value: unknown) => ({ observations: { '0': [value, 0] } });

test('WITS is read in thousands: totals and the one sector that is a chapter, no overlapping group', async () => {
  const { rows, leftOut, problems, description } = await readFormat(sdmxJson, [
    wits({
      '0:0:0:0:0': { observations: { '0': [229.138, 0], '1': ['26.609', 0] } },
      '0:0:0:0:1': one(11624.822),
      '0:0:1:1:0': one(1.5e3),
      '0:0:0:2:0': one(1),
      '0:0:0:3:0': one(1),
      '0:0:0:0:2': one(1),
      '0:0:2:0:0': one(1),
      '0:0:3:0:0': one(null),
    }),
  ]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2016 229.138 reported',
    'AZE PAK exports TOTAL 2017 26.609 reported',
    'AZE PAK imports TOTAL 2016 11624.822 reported',
    'AZE WLD exports 27 2016 1500 reported',
    'AZE UNS exports TOTAL 2016 – missing',
  ]);
  expect(leftOut).toEqual({
    'a sector of several chapters, which has no code': 1,
    'a group of products that overlaps others': 1,
    'an indicator other than the values of exports and imports': 1,
    'a group of countries, or an area without a code': 1,
  });
  expect(description).toMatchObject({
    unit: { currency: 'USD', multiplier: '1000' },
    reExports: 'excluded',
  });
});

test('a flat message of version 2 is read with its attributes by index and by value', async () => {
  const file = message({
    meta: { id: 'x' },
    data: {
      structures: [
        {
          dimensions: {
            dataSet: [dimension('FREQ', 'A')],
            observation: [
              dimension('REF_AREA', 'AZ'),
              dimension('COUNTERPART_AREA', 'PK', 'W0'),
              dimension('FLOW', 'X', 'M'),
              { id: 'TIME_PERIOD', values: [{ value: '2020' }, { value: '2020-S1' }] },
            ],
          },
          measures: { observation: [{ id: 'OBS_VALUE' }] },
          attributes: {
            dataSet: [dimension('UNIT_MEASURE', 'USD')],
            observation: [dimension('OBS_STATUS', 'A', 'P'), { id: 'UNIT_MULT' }],
          },
        },
      ],
      dataSets: [
        {
          structure: 0,
          attributes: [0],
          observations: {
            '0:0:0:0': ['12.50', 1, '6'],
            '0:1:1:0': [7, null, '6'],
            '0:0:0:1': ['3', 0, '6'],
          },
        },
      ],
    },
  });
  const { rows, leftOut, problems, description } = await readFormat(sdmxJson, [file]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2020 12.5 provisional',
    'AZE WLD imports TOTAL 2020 7 reported',
  ]);
  expect(leftOut).toEqual({ 'a period of half a year': 1 });
  expect(description.unit).toEqual({ currency: 'USD', multiplier: '1000000' });
});

test('an index out of range, or a key of another length, refuses the message', async () => {
  expect(await refusalOf(sdmxJson, [wits({ '0:0:9:0:0': one(1) })])).toContain(
    'found "9", expected an index of PARTNER, of which there are 4',
  );
  expect(await refusalOf(sdmxJson, [wits({ '0:0': one(1) })])).toContain('a key of 5 indices');
});

test('an answer without an observation, or with an error, is refused', async () => {
  expect(await refusalOf(sdmxJson, [wits({})])).toContain('at least one observation');
  expect(
    await refusalOf(sdmxJson, [message({ errors: [{ code: 100, title: 'No results' }] })]),
  ).toContain('an answer without errors');
});

test('a structure that is not understood is refused with its dimensions', async () => {
  const file = message({
    dataSets: [{ observations: { '0': [1] } }],
    structure: { dimensions: { observation: [dimension('GEO', 'AZ')] } },
  });

  expect(await refusalOf(sdmxJson, [file])).toContain('found "GEO", expected dimensions for');
});
