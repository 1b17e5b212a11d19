import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtStyles, stylesOf } from './built-styles';

const SHEET = [
  '@font-face{font-family:a;src:url(/_next/static/media/a.1-x.woff2)format("woff2");font-display:optional}',
  '@font-face{font-family:a Fallback;src:local(Arial)}',
  '@font-face{unicode-range:U+100-2BA;font-family:b;src:url(/_next/static/media/b.woff2)format("woff2")}',
  '@font-face{font-family:c;src:url("/_next/static/media/c.woff2")}',
].join('');

test('fonts are those of faces for all letters, each once', () => {
  const sheets = [Buffer.from(SHEET), Buffer.from(SHEET)];
  expect(stylesOf(sheets).fonts).toEqual([
    '/_next/static/media/a.1-x.woff2',
    '/_next/static/media/c.woff2',
  ]);
});

test('a sheet is named by the hash of its bytes', () => {
  const hash = createHash('sha256').update(SHEET).digest('base64');
  expect(stylesOf([Buffer.from(SHEET)]).hashes).toEqual([`'sha256-${hash}'`]);
});

test('outside of production nothing is read', () => {
  expect(builtStyles()).toEqual({ hashes: [], fonts: [] });
});
