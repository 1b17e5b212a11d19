import { describe, expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown';

const textOf = (source: string) => plainMarkdown(source).text;

describe('plainMarkdown(source)', () => {
  test('takes title and date from the front matter, and leaves it out', () => {
    expect(plainMarkdown("---\ntitle: 'Trade rose'\ndate: 2021-06-11\n---\nExports.\n")).toEqual({
      text: 'Exports.',
      title: 'Trade rose',
      date: '2021-06-11',
    });
  });

  test('takes the title from the first heading where nothing else states it', () => {
    expect(plainMarkdown('# Trade *rose* #\n\nExports.')).toEqual({
      text: 'Trade rose\n\nExports.',
      title: 'Trade rose',
      date: null,
    });
  });

  test('keeps the words of emphasis, links and code, and no pictures', () => {
    expect(
      textOf(
        '**Exports** _rose_ by ~~3~~ `4` [percent](https://a.b/c_(d) "t") ![x](y) [![x](y)](z)<b>!</b> [one][2] <https://a.b>[^1]',
      ),
    ).toBe('Exports rose by 3 4 percent  ! one https://a.b');
  });

  test('keeps what only looks like a mark', () => {
    expect(textOf('2*3 and 2 * 3, snake_case_name, \\*star\\*, 5 &lt; 6 &amp; 7 > 6')).toBe(
      '2*3 and 2 * 3, snake_case_name, *star*, 5 < 6 & 7 > 6',
    );
  });

  test('joins the lines of a paragraph, but not those of a list or after a break', () => {
    expect(textOf('Exports\nrose.\n\n- one\n  more\n- two\n1. three\n\na  \nb\\\nc')).toBe(
      'Exports rose.\n\none more\ntwo\n1. three\n\na\nb\nc',
    );
  });

  test('keeps each row of a table on a line', () => {
    expect(textOf('| Year | Value |\n|:-----|------:|\n| 2020 | **3.1** |\n| 2021 |  |')).toBe(
      'Year | Value\n2020 | 3.1\n2021 |',
    );
  });

  test('leaves out comments, but not what is no comment', () => {
    expect(textOf('a<!-- b\n\n<!-- c -->d<!-- e')).toBe('ad<!-- e');
  });

  test('leaves out rules, fences and addresses of links', () => {
    expect(
      textOf('Head\n====\n\n> Quoted\n> text\n\n---\n\n```js\ncode\n```\n\n[1]: https://a.b'),
    ).toBe('Head\n\nQuoted text\n\ncode');
  });

  test.each([
    '[',
    '![a](',
    '<!--',
    '\n\n',
    '*',
    '_a',
    '`',
    '<a',
    '> ',
    '\\',
    '|-',
    '[a]: ',
    '- ',
    '[a](b ',
  ])('takes time that grows with the text, of "%s" many times', (part) => {
    const start = performance.now();
    textOf(part.repeat(200_000 / part.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
