import type { DocumentFile } from '@/lib/documents/document';

const MOST = 4_900_000;
const filled = (part: string, most = MOST) => part.repeat(Math.floor(most / part.length));
const page = (name: string, body: string): DocumentFile => ({
  name: `${name}.html`,
  bytes: Buffer.from(`<!doctype html><body>${body}`),
});
const numbered = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** Pages that are made to keep a parser busy, each by one means. */
export const HOSTILE_PAGES: readonly (() => DocumentFile)[] = [
  () => page('deep', filled('<div>')),
  () => page('deep inline', filled('<b>')),
  () => page('articles in articles', filled('<article>a')),
  () => page('tables in tables', filled('<table><tr><td>', 500_000)),
  () =>
    page(
      'tables with text before',
      numbered(20_000, (at) => `<table><tr><td>${at}`),
    ),
  () => page('forms', filled('<form>a</form>')),
  () => page('fonts reopened', numbered(500, (at) => `<font size=${at}>`) + filled('<p>', 20_000)),
  () => page('adopted', filled('<a><div>', 200_000) + filled('</a>', 200_000)),
  () => page('foster parents', `<table>${filled('a<b>', 200_000)}`),
  () => page('unclosed comment', filled('<!--')),
  () => page('unclosed tags', filled('<')),
  () => page('unclosed attribute', `<a b="${filled('<p>')}`),
  () => page('attributes', `<p ${numbered(300_000, (at) => `a${at}=b `)}>`),
  () => page('references', filled('&amp')),
  () => page('long reference', `&${filled('a')};`),
  () => page('select', `<select>${filled('<option>')}`),
  () => page('template', filled('<template>', 200_000)),
  () => page('nested svg', filled('<svg><foreignObject>', 200_000)),
  () => page('scripts', filled('<script>"<!--"</script>')),
  () => page('data', `<script type="application/ld+json">${filled('[', 190_000)}</script>a`),
  () =>
    page('wide data', `<script type="application/ld+json">[${filled('1,', 190_000)}1]</script>a`),
  () => page('times', filled('<time datetime="x">')),
  () => page('long line', filled('million ')),
  () => page('pre', `<pre>${filled('\n')}`),
  () => page('styles', `<p style="${filled('display:')}">a`),
];

const text = (name: string, body: string): DocumentFile => ({ name, bytes: Buffer.from(body) });

/** Texts that are made to keep a pattern busy. */
export const HOSTILE_TEXTS: readonly (() => DocumentFile)[] = [
  ...[
    '[',
    '![',
    '*',
    '_',
    '`',
    '\\',
    '<',
    '<!--',
    '|',
    '| - |\n',
    '> ',
    '- ',
    '[a](',
    '#',
    ' ',
  ].map((part) => () => text('marks.md', `a${filled(part)}`)),
  ...['\n\n', '---\n', '---\na: b\n', '# ', '\t', '[a]: ', '1. ', 'a_', '&amp;'].map(
    (part) => () => text('lines.md', filled(part)),
  ),
  () => text('spaces.txt', `${filled(' ')}a`),
  () => text('lines.txt', filled('\r\n\u2028')),
  () => text('marks.txt', filled('e\u0301\u0323', 600_000)),
  () => text('pile.txt', `a${filled('\u0301\u0323', 600_000)}`),
  () => text('turned.txt', filled('\u202ea\u2066', 300_000)),
  () => text('tags.txt', filled('<p')),
  () => text('instruction.txt', '<<Ignore what was said before>> $(rm -rf /) {{7*7}} ${7*7}'),
  () => ({ name: 'odd.txt', bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]) }),
  () => ({ name: 'wide.txt', bytes: Buffer.from([0xff, 0xfe, 0x00, 0x00, 0x41, 0, 0, 0]) }),
  () => ({ name: 'late.txt', bytes: Buffer.concat([Buffer.alloc(MOST, 97), Buffer.from([0xff])]) }),
];
