import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { readCodes } from '../read-codes';
import { areaOf, wasThere } from './place-codes';

const codes = await readCodes(path.join('data', 'codes'));
const SHARED = '/work/shared/fixtures';
const hasLists = existsSync(`${SHARED}/derived_ref_partner.csv`);

const areaShape = z.object({
  id: z.string(),
  country: z.string(),
  iso_3: z.string(),
  entry_year: z.string(),
  exit_year: z.string(),
});

function listed(name: string) {
  if (!hasLists) return [];
  const text = readFileSync(`${SHARED}/derived_ref_${name}.csv`, 'utf8');
  return z.array(areaShape).parse(parse(text, { columns: true }));
}

const areas = [...listed('partner'), ...listed('reporter')];

test('areaOf(codes, number) knows the numbers that are not those of ISO', () => {
  expect(areaOf(codes, '842')?.code).toBe('USA');
  expect(areaOf(codes, '699')?.code).toBe('IND');
  expect(areaOf(codes, '251')?.code).toBe('FRA');
  expect(areaOf(codes, '579')?.code).toBe('NOR');
  expect(areaOf(codes, '757')?.code).toBe('CHE');
  expect(areaOf(codes, '492')?.code).toBe('EU-NES');
  expect(areaOf(codes, '004')?.code).toBe('AFG');
});

test('areaOf(codes, number) keeps places that share an ISO code apart', () => {
  expect(areaOf(codes, '586')?.code).toBe('PAK');
  expect(areaOf(codes, '588')?.code).toBe('PAK-1971');
  expect(areaOf(codes, '729')?.code).toBe('SDN');
  expect(areaOf(codes, '736')?.code).toBe('SDN-2011');
  expect(areaOf(codes, '840')?.code).toBe('USA-STATES');
  expect(areaOf(codes, '490')?.name).toMatch(/mostly Taiwan/);
  expect(areaOf(codes, '158')?.code).toBe('TWN');
});

test('areaOf(codes, number) marks what is no country', () => {
  expect(areaOf(codes, '0')).toMatchObject({ code: 'WLD', isAggregate: true });
  expect(areaOf(codes, '899')).toMatchObject({ code: 'UNS', isAggregate: true });
  expect(areaOf(codes, '837')).toMatchObject({ code: 'BUN', isAggregate: true });
  expect(areaOf(codes, '97')).toMatchObject({ code: 'EUN', isAggregate: true });
});

test.each(['', '1000', 'USA', '9', '-4', '4.0', '1e2', '٤'])(
  'areaOf(codes, %j) is null',
  (text) => {
    expect(areaOf(codes, text)).toBeNull();
  },
);

test('wasThere(place, year) counts the first and the last year', () => {
  const sudan = { code: 'S', m49: null, name: 'S', isAggregate: false };
  const former = { ...sudan, entryYear: null, exitYear: 2011 };
  const present = { ...sudan, entryYear: 2011, exitYear: null };
  expect(wasThere(former, 2011)).toBe(true);
  expect(wasThere(former, 2012)).toBe(false);
  expect(wasThere(present, 2011)).toBe(true);
  expect(wasThere(present, 2010)).toBe(false);
});

test.skipIf(!hasLists)(
  'every number of the reference lists is known, and no two but Italy’s share a place (skipped: no shared fixtures)',
  () => {
    const places = new Map(areas.map(({ id }) => [id, areaOf(codes, id)?.code]));
    expect([...places].filter(([, place]) => place === undefined)).toEqual([]);
    expect(new Set(places.values()).size).toBe(places.size);
    expect(places.size).toBe(312);
  },
);

test.skipIf(!hasLists)(
  'every place has the years of the reference lists (skipped: no shared fixtures)',
  () => {
    const told = areas.map((area) => {
      const place = areaOf(codes, area.id);
      const years = [place?.entryYear ?? 'none', place?.exitYear ?? 'none'];
      // 1900 stands for the beginning of all records, 1901 for that of the world.
      const entry = area.entry_year <= '1901' ? 'none' : Number(area.entry_year);
      const exit = area.exit_year === 'NA' ? 'none' : Number(area.exit_year);
      return { id: area.id, years: years.join(), listed: [entry, exit].join() };
    });
    const different = told.filter(({ years, listed: those }) => years !== those);
    // A group has members that change, and no year in which it began to report.
    expect(different.map(({ id }) => id)).toEqual(['975']);
  },
);
