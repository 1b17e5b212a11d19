import { describe, expect, test, vi } from 'vitest';
import { cachedPicture, pictureKey } from './picture-cache';
import { turns } from './turns';

describe('cachedPicture(key, make)', () => {
  test('makes a picture once for all who ask at the same time and after', async () => {
    const make = vi.fn(() => Promise.resolve(Buffer.from('a')));
    const both = await Promise.all([cachedPicture('once', make), cachedPicture('once', make)]);
    const later = await cachedPicture('once', make);
    expect([...both, later].map(String)).toEqual(['a', 'a', 'a']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('does not keep a failure', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(cachedPicture('failing', failing)).rejects.toThrow('no');
    expect(String(await cachedPicture('failing', () => Promise.resolve(Buffer.from('b'))))).toBe(
      'b',
    );
  });

  test('does not keep what is larger than an eighth of the cache', async () => {
    const make = vi.fn(() => Promise.resolve(Buffer.alloc(9 * 1024 * 1024)));
    await cachedPicture('large', make);
    await cachedPicture('large', make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe('pictureKey(vintageId, canonicalQuery)', () => {
  test('differs by vintage', () => {
    expect(pictureKey('1-a', 'q')).not.toBe(pictureKey('2-a', 'q'));
  });
});

describe('turns(limits)', () => {
  test('runs one after the other and refuses those who find no place', async () => {
    const inTurn = turns({ atOnce: 1, waiting: 1 });
    let open = (): void => undefined;
    const first = inTurn(() => new Promise<string>((resolve) => (open = () => resolve('first'))));
    const second = inTurn(() => Promise.resolve('second'));
    await expect(inTurn(() => Promise.resolve('third'))).rejects.toMatchObject({ failure: 'busy' });
    open();
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  });

  test('goes on after a failure', async () => {
    const inTurn = turns({ atOnce: 1, waiting: 1 });
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inTurn(() => Promise.resolve(1))).toBe(1);
  });
});
