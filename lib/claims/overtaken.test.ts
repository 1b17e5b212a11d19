import { expect, test } from 'vitest';
import type { Verdict } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { recordOf } from '@/tests/builders/record';
import { overtaken } from './overtaken';
import { verdict } from './verdict';

const of = (vintage: string, imports: string | null): Verdict =>
  verdict({
    claim: claim({ measure: 'imports', printed: '11.6' }),
    records: [recordOf({ figures: [['2020', '1', imports]] })],
    side: 'AZE',
    vintage,
  });

test('true when written, 0.3 % off now', () => {
  const then = of('1', '11624822');
  const now = of('2', '11659696');
  expect(overtaken(then, now)).toEqual({ then, now, shift: '0.3' });
  expect([then.kind, now.kind]).toEqual(['agrees', 'agrees truncated']);
});

test.each([
  ['10000000', '9000000', '-10.0'],
  ['10000000', '10000001', '0.0'],
  ['0', '5', null],
  ['5', '0', '-100.0'],
])('from %s to %s the record moved by %s', (before, after, moved) => {
  expect(overtaken(of('1', before), of('2', after))?.shift).toBe(moved);
});

test('a deficit that grew moved down', () => {
  const balance = (imports: string): Verdict =>
    verdict({
      claim: claim({ measure: 'balance', printed: '-10' }),
      records: [recordOf({ figures: [['2020', '0', imports]] })],
      side: 'AZE',
      vintage: '1',
    });
  expect(overtaken(balance('10000000'), balance('11000000'))?.shift).toBe('-10.0');
});

test('the same figure in a later vintage overtakes nothing', () => {
  expect(overtaken(of('1', '11624822'), of('2', '11624822'))).toBeNull();
  expect(overtaken(of('1', null), of('2', null))).toBeNull();
});

test('a figure that came or went has no shift', () => {
  expect(overtaken(of('1', null), of('2', '11624822'))).toMatchObject({ shift: null });
  expect(overtaken(of('1', '11624822'), of('2', null))).toMatchObject({ shift: null });
});

test('figures in two currencies have no shift', () => {
  const now = { ...of('2', '11659696'), currency: 'EUR' };
  expect(overtaken(of('1', '11624822'), now)?.shift).toBeNull();
});

test('a verdict on another claim or side is refused', () => {
  const then = of('1', '11624822');
  expect(() => overtaken(then, { ...then, claimId: 'c2' })).toThrow('c2');
  expect(() => overtaken(then, { ...then, side: 'PAK' })).toThrow('PAK');
});
