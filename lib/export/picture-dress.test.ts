import { describe, expect, test } from 'vitest';
import { dressKey, readPictureDress } from './picture-dress';

const read = (query: string) => readPictureDress(new URLSearchParams(query));

describe('readPictureDress(entries)', () => {
  test('is as usual when nothing is said, also for an empty title or note', () => {
    const usual = {
      isPlain: false,
      isTransparent: false,
      title: null,
      hasNotes: true,
      note: null,
      alt: null,
    };
    expect(read('reporter=AZE').dress).toEqual(usual);
    expect(read('title=&note=%20&alt=').dress).toEqual(usual);
  });

  test('reads every wish', () => {
    expect(
      read('plain=1&transparent=1&notes=0&title=A%20%20title&alt=Imports%20rose').dress,
    ).toEqual({
      isPlain: true,
      isTransparent: true,
      title: 'A title',
      hasNotes: false,
      note: null,
      alt: 'Imports rose',
    });
    expect(read('note=Ours').dress?.note).toBe('Ours');
  });

  test.each(['yes', '', 'true', '2'])('names the switch %s as wrong', (value) => {
    expect(readPictureDress([['plain', value]]).problems).toEqual([
      { parameter: 'plain', value, expected: 'one of 0, 1' },
    ]);
  });

  test.each(['\u0000', '\n', '\u202e', '\u2066', '\u200f', '\u200b', '\u2028', '\ufeff', '\ud800'])(
    'refuses a title and an alternative text with a letter nobody sees (case %#)',
    (letter) => {
      expect(readPictureDress([['title', `a${letter}b`]]).problems[0]?.parameter).toBe('title');
      expect(readPictureDress([['alt', `a${letter}b`]]).problems[0]?.parameter).toBe('alt');
    },
  );

  test('takes any script, markup as text, and joiners', () => {
    const title = 'تجارت <b>Пакистан</b> می\u200cشود 🇦🇿';
    expect(readPictureDress([['title', title]]).dress?.title).toBe(title);
  });

  test('takes 200 characters in a title, 300 in a note, 500 in an alternative text, and no more', () => {
    expect(read(`title=${'é'.repeat(200)}`).dress).not.toBeNull();
    expect(read(`title=${'é'.repeat(201)}`).problems[0]?.expected).toContain('at most 200');
    expect(read(`alt=${'é'.repeat(500)}`).dress).not.toBeNull();
    expect(read(`alt=${'é'.repeat(501)}`).problems[0]?.expected).toContain('at most 500');
    expect(read(`note=${'é'.repeat(301)}`).problems[0]?.expected).toContain('at most 300');
  });

  test('refuses a note in a picture that shows none, and what is given twice', () => {
    expect(read('plain=1&note=a').problems[0]?.parameter).toBe('note');
    expect(read('title=a&title=b').problems[0]?.expected).toBe('to be given once');
  });
});

describe('dressKey(dress)', () => {
  test('is empty for the usual and tells every two wishes apart', () => {
    const keys = [
      '',
      'plain=1',
      'transparent=1',
      'notes=0',
      'title=a',
      'note=a',
      'alt=a',
      'title=a%26plain',
    ]
      .map(read)
      .map(({ dress }) => (dress === null ? 'none' : dressKey(dress)));
    expect(keys[0]).toBe('');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
