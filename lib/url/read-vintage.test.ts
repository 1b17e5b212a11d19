import { expect, test } from 'vitest';
import { readVintage } from './read-vintage';

test.each([
  ['vintage=3-0a1b2c3d', '3-0a1b2c3d'],
  ['vintage=3-0A1B2C3D', '3-0a1b2c3d'],
  ['vintage=&vintage=3-0a1b2c3d', '3-0a1b2c3d'],
  ['vintage=latest&vintage=3-0a1b2c3d', null],
  ['vintage=../../etc/passwd', null],
  ['vintage=0-0a1b2c3d', null],
  ['side=AZE', null],
])('readVintage(%s) is %s', (query, vintage) => {
  expect(readVintage(new URLSearchParams(query))).toBe(vintage);
});
