import { describe, expect, test } from 'vitest';
import { htmlText } from './html-text.mjs';

const textOf = (source: string) => htmlText(source).text.trim();
const WORDS = 'Exports to Pakistan reached 12 million dollars in 2020. ';

describe('htmlText(source)', () => {
  test('is the text of the longest article, without what stands about it', () => {
    expect(
      textOf(
        `<body><header>Site</header><nav>Menu</nav><article>Teaser</article><main><article><h1>Trade</h1><p>${WORDS}<script>alert(1)</script><style>p{}</style><aside>Also</aside><form><input value=x>Sign up</form></article><article>Other</article></main><footer>Mark</footer>`,
      ),
    ).toBe(`Trade\n\n${WORDS.trim()}`);
  });

  test('is the text of main, or of all, where articles are only teasers', () => {
    expect(textOf(`<article>Teaser</article><main>${WORDS}</main>`)).toBe(WORDS.trim());
    expect(textOf(`<article>Teaser</article><div>${WORDS}</div>`)).toBe(
      `Teaser\n\n${WORDS.trim()}`,
    );
  });

  test('ends lines with blocks and keeps words of a line together', () => {
    expect(
      textOf('<p>a <b>b</b>\n c&nbsp;&amp;&#x20AC;<p>d<br>e<ul><li>f<li>g</ul><pre>h\n i</pre>'),
    ).toBe('a b c\u00a0&€\n\nd\ne\n\nf\ng\n\nh\n i');
  });

  test('has a row of figures a line, and no row of a table that lays out a page', () => {
    expect(
      textOf(
        '<table><caption>Trade</caption><tr><th>Year<th>Value<tr><td>2020<td><p>3.1</p><p>m</p><tr><td><td></table>',
      ),
    ).toBe('Trade\nYear | Value\n2020 | 3.1 m');
    expect(textOf('<table><tr><td><h1>Trade</h1><td><table><tr><td>a<td>b</table></table>')).toBe(
      'Trade\n\na | b',
    );
  });

  test('leaves out what is hidden', () => {
    expect(
      textOf(
        '<p>a</p><p hidden>b</p><p aria-hidden=true>c</p><p style="display: none">d</p><div role=navigation>e</div><template>f</template><noscript>g</noscript><svg><text>h</text></svg>',
      ),
    ).toBe('a');
  });

  test('keeps a form that is the page', () => {
    expect(textOf(`<form id=aspnetForm><h1>Trade</h1>${WORDS}</form>`)).toBe(
      `Trade\n\n${WORDS.trim()}`,
    );
  });

  test('reads broken and deep pages', () => {
    expect(textOf('<p>a<b><i>c</p></i>d')).toBe('a' + 'c\n\nd');
    expect(textOf(`${'<div>'.repeat(20_000)}a`)).toBe('a');
    expect(textOf('a</body></html>b<')).toBe('ab<');
  });
});

describe('htmlText(source): title and date', () => {
  const facts = (head: string) => {
    const { title, date } = htmlText(`<head>${head}</head><p>a`);
    return [title, date];
  };

  test('prefer what publishers state for others', () => {
    expect(
      facts(
        '<title>Trade - The Paper</title><meta property="og:title" content="Trade"><meta property="article:published_time" content="2021-06-11T08:00:00+04:00"><script type="application/ld+json">{"datePublished":"2020-01-01"}</script>',
      ),
    ).toEqual(['Trade', '2021-06-11']);
  });

  test('are found in JSON-LD, also in a graph', () => {
    expect(
      facts(
        '<title> A &amp;\n B </title><script type="application/ld+json">{"@graph":[{"x":null},{"datePublished":"2021-06-11"}]}</script>',
      ),
    ).toEqual(['A & B', '2021-06-11']);
  });

  test('are found in a time, and only as a day', () => {
    expect(
      facts(
        '<script type="application/ld+json">{broken</script></head><body><svg><title>no</title></svg><time datetime="June">x</time><time datetime="2021-06-11">y</time>',
      ),
    ).toEqual([null, '2021-06-11']);
  });

  test('are absent where nothing states them', () => {
    expect(facts('')).toEqual([null, null]);
  });
});
