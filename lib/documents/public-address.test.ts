import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublic, isSameAddress } from './public-address';

describe('isPublic(ip)', () => {
  test.each([
    '8.8.8.8',
    '93.184.215.14',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '::ffff:8.8.8.8',
  ])('is true of %s', (ip) => {
    expect(isPublic(ip)).toBe(true);
  });

  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '168.63.129.16',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:168.63.129.16',
    '::127.0.0.1',
    '::8.8.8.8',
    '64:ff9b::808:808',
    '64:ff9b:1::808:808',
    '2002:808:808::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    'fc00::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001:db8::1',
    '5f00::1',
    '3fff::1',
    '4000::1',
    '8.8',
    '0x8.8.8.8',
    'localhost',
    '',
  ])('is false of "%s"', (ip) => {
    expect(isPublic(ip)).toBe(false);
  });

  test('is false of every number of this machine', () => {
    const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    expect(own.filter(({ address }) => isPublic(address))).toEqual([]);
  });

  test('is false of whatever is in a private range, mapped or not', () => {
    const byte = fc.nat(255);
    const first = fc.constantFrom('10', '127', '192.168', '172.20', '169.254', '100.90');
    fc.assert(
      fc.property(first, byte, byte, byte, (start, a, b, c) => {
        const ip = [...start.split('.'), a, b, c].slice(0, 4).join('.');
        return !isPublic(ip) && !isPublic(`::ffff:${ip}`) && !isPublic(`::${ip}`);
      }),
      { numRuns: 500 },
    );
  });
});

test('isSameAddress(one, other) knows spellings', () => {
  expect(isSameAddress('::ffff:8.8.8.8', '8.8.8.8')).toBe(true);
  expect(isSameAddress('2606:0:0::1', '2606::1')).toBe(true);
  expect(isSameAddress('8.8.8.8', '8.8.4.4')).toBe(false);
  expect(isSameAddress('8.8.8.8', '')).toBe(false);
});
