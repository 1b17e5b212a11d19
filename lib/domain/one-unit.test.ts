import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset, observation } from '@/tests/builders/observation';
import { product } from './decimal';
import { inOneUnit, inUnit } from './one-unit';

const USD = { currency: 'USD', multiplier: '1' };
const THOUSAND = { currency: 'USD', multiplier: '1000' };

describe('inUnit(value, from, to)', () => {
  test('moves the point, and keeps what is absent absent', () => {
    expect(inUnit('1.5', THOUSAND, USD)).toBe('1500');
    expect(inUnit('1500', USD, THOUSAND)).toBe('1.5');
    expect(inUnit('0', THOUSAND, USD)).toBe('0');
    expect(inUnit(null, THOUSAND, USD)).toBeNull();
    expect(inUnit('1.50', USD, USD)).toBe('1.50');
  });

  test('never turns one currency into another', () => {
    expect(() => inUnit('1', { currency: 'GBP', multiplier: '1000' }, USD)).toThrow(
      'GBP thousand cannot be told in USD',
    );
  });

  test('there and back is the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), (value) => {
        const there = inUnit(String(value), USD, THOUSAND) ?? '';
        expect(product(there, '1000')).toBe(String(value));
      }),
    );
  });
});

describe('inOneUnit(observations, datasets)', () => {
  test('is null where nothing is held', () => {
    expect(inOneUnit([], [dataset()])).toBeNull();
  });

  test('prefers what a country reported, however far others reach', () => {
    const others = dataset({
      id: 'baci',
      kind: 'reconciled',
      unit: { currency: 'EUR', multiplier: '1' },
    });
    const held = [observation(), observation({ dataset: 'baci', period: '2020' })];
    const together = inOneUnit(held, [dataset(), others]);
    expect(together?.unit.currency).toBe('USD');
    expect(together?.aside.map(({ id }) => id)).toEqual(['baci']);
  });

  test('takes the currency with more periods where both reach as far', () => {
    const pounds = dataset({ id: 'ons', unit: { currency: 'GBP', multiplier: '1000000' } });
    const held = [observation({ period: '2015' }), observation(), observation({ dataset: 'ons' })];
    expect(inOneUnit(held, [dataset(), pounds])?.unit.currency).toBe('USD');
  });

  test('never puts adjusted figures among others', () => {
    const adjusted = dataset({ id: 'sa', adjustment: 'seasonally adjusted' });
    const held = [observation(), observation({ dataset: 'sa', period: '2015' })];
    expect(inOneUnit(held, [dataset(), adjusted])?.observations).toEqual([observation()]);
  });

  test('names a dataset that is not described', () => {
    expect(() => inOneUnit([observation()], [])).toThrow('Dataset "wits-2017" is not described');
  });
});
