import { expect, test } from 'vitest';
import type { UncheckedReason } from '@/lib/domain/claim';
import { readClaim } from '@/tests/builders/read-claim';
import { obstacle } from './obstacle';
import type { ReadClaim } from './read/read-claim';

test.each<[Partial<ReadClaim>, chapter: string | null, reason: UncheckedReason | null]>([
  [{}, null, null],
  [{ scope: 'goods' }, null, null],
  [{ product: 'cotton' }, '52', null],
  [{ product: 'rice' }, null, 'product not held'],
  [{ status: 'target', period: null }, null, 'target or forecast'],
  [{ status: 'forecast', product: 'rice' }, null, 'target or forecast'],
  [{ scope: 'services' }, null, 'services not held'],
  [{ scope: 'goods+services' }, null, 'services not held'],
  [{ scope: 'via Wagah border' }, null, 'part of trade not held'],
  [{ period: null }, null, 'no period stated'],
  [
    { period: { freq: 'FY', start: '2006-07-16', end: '2007-07-15' } },
    null,
    'period not in whole months',
  ],
])('obstacle() of %o with chapter %s is %s', (part, chapter, reason) => {
  expect(obstacle(readClaim(part), chapter)).toBe(reason);
});
