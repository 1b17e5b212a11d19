import { expect, test } from 'vitest';
import { isCountryGroup } from './country-group';

test.each(['EU27', 'EAEU', 'WLD', 'GRP', 'CHN+HKG', 'AFR', 'V4', 'AU'])('%s is a group', (code) => {
  expect(isCountryGroup(code)).toBe(true);
});

test.each(['AZE', 'PAK', 'GBR', 'XKX'])('%s is a country', (code) => {
  expect(isCountryGroup(code)).toBe(false);
});
