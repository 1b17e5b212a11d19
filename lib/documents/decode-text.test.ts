import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';

const decode = (...bytes: number[]) => decodeText({ name: 'a.txt', bytes: Uint8Array.from(bytes) });

describe('decodeText(file)', () => {
  test('reads UTF-8 with and without its mark', () => {
    expect(decode(0xc9, 0x99)).toBe('ə');
    expect(decode(0xef, 0xbb, 0xbf, 0xc9, 0x99)).toBe('ə');
  });

  test('reads UTF-16 of both orders by its mark', () => {
    expect(decode(0xff, 0xfe, 0x59, 0x02)).toBe('ə');
    expect(decode(0xfe, 0xff, 0x02, 0x59)).toBe('ə');
  });

  test('names the first byte of another encoding and what to do', () => {
    expect(() => decode(0x61, 0x62, 0xe9, 0x20)).toThrow(
      /a\.txt: found byte 0x20 at offset 3, which is not UTF-8, expected .*save it as UTF-8/,
    );
    expect(() => decode(0x61, 0x62, 0xff, 0x20)).toThrow('byte 0xff at offset 2');
  });

  test('names an end within a character', () => {
    expect(() => decode(0x61, 0xc9)).toThrow('found an end within a character, after byte 2');
    expect(() => decode(0xff, 0xfe, 0x59)).toThrow('found an end within a character');
  });
});
