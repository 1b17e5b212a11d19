import { expect, test } from 'vitest';
import { hedgedInterval } from './hedge';

const million = (printed: string) => ({ printed, scale: '1000000' });

test('an exact figure has no hedge', () => {
  expect(hedgedInterval(million('13.2'), 'exact')).toBeNull();
});

test('about reaches five percent to either side', () => {
  expect(hedgedInterval(million('40'), 'approx')).toMatchObject({
    from: '38000000',
    to: '42000000',
  });
});

test('over reaches to half the next round step when that is more than a tenth', () => {
  expect(hedgedInterval(million('10'), 'over')).toMatchObject({ from: '10000000', to: '15000000' });
  expect(hedgedInterval(million('13.2'), 'over')).toMatchObject({
    from: '13200000',
    to: '14520000',
  });
});

test('under is below the figure', () => {
  expect(hedgedInterval(million('40'), 'under')).toMatchObject({
    from: '35000000',
    to: '40000000',
  });
});

test('over a deficit is farther from zero', () => {
  expect(hedgedInterval(million('-10'), 'over')).toMatchObject({
    from: '-15000000',
    to: '-10000000',
  });
});

test('a hedged zero reaches half a unit', () => {
  expect(hedgedInterval(million('0'), 'over')).toMatchObject({ from: '0', to: '500000' });
});
