import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { createElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { escapeText, toMarkup } from './markup';

const RUNS = { numRuns: 100 };
const { document, DOMParser } = new JSDOM('').window;

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '&lt;b&gt; &amp;amp;',
    ']]>',
    '<!--',
    '\u0000\u0001\u001b\uffff',
  ),
);

/** What may stand in XML, with line ends as every parser reads them. */
function kept(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');
}

function bodyOf(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body;
}

function Name({ name }: { readonly name: string }) {
  return <b>{name}</b>;
}

describe('toMarkup(node)', () => {
  test('writes text that HTML reads back, and no element of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const body = bodyOf(toMarkup(<p>{text}</p>));
        expect(body.textContent).toBe(kept(text));
        expect(body.querySelectorAll('*')).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test('writes attributes that HTML reads back, and no other attribute', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const element = bodyOf(
          toMarkup(<p title={text} data-name={text} aria-label={text} />),
        ).firstElementChild;
        expect(element?.getAttributeNames()).toEqual(['title', 'data-name', 'aria-label']);
        expect(element?.getAttribute('title')).toBe(kept(text));
        expect(element?.getAttribute('data-name')).toBe(kept(text));
        expect(element?.getAttribute('aria-label')).toBe(kept(text));
      }),
      RUNS,
    );
  });

  test('is well-formed XML whatever the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markup = toMarkup(
          <svg aria-label={text}>
            <text>{text}</text>
          </svg>,
        );
        const xml = new DOMParser().parseFromString(markup, 'image/svg+xml');
        expect(xml.querySelector('parsererror')).toBeNull();
        expect(xml.documentElement.textContent).toBe(kept(text));
      }),
      RUNS,
    );
  });

  test.each<[string, ReactNode, string]>([
    ['nothing', null, ''],
    ['undefined', undefined, ''],
    ['true', true, ''],
    ['zero', 0, '0'],
    ['text', 'a < b', 'a &lt; b'],
    ['a fragment', <>a{1}</>, 'a1'],
    ['a list', [<i key="1">1</i>, 'x'], '<i>1</i>x'],
    ['a component', <Name name="&" key="n" />, '<b>&amp;</b>'],
    ['void tags', <br key="b" />, '<br>'],
    ['an empty tag', <g key="g" />, '<g></g>'],
  ])('of %s', (_, node, markup) => {
    expect(toMarkup(node)).toBe(markup);
  });

  test.each<[string, ReactNode, string]>([
    [
      'class and for',
      <label key="l" className="a b" htmlFor="c" />,
      '<label class="a b" for="c"></label>',
    ],
    [
      'names in capitals of SVG',
      <svg key="s" viewBox="0 0 1 1" strokeWidth={2} />,
      '<svg viewBox="0 0 1 1" stroke-width="2"></svg>',
    ],
    ['true and false', <input key="i" hidden disabled={false} />, '<input hidden="">'],
    [
      'true of aria',
      <p key="p" aria-hidden aria-busy={false} />,
      '<p aria-hidden="true" aria-busy="false"></p>',
    ],
    ['absent values', <p key="q" id={undefined} title="" />, '<p title=""></p>'],
    ['numbers', <td key="t" colSpan={2} tabIndex={0} />, '<td colspan="2" tabindex="0"></td>'],
    ['dates', <time key="d" dateTime="2021-06-11" />, '<time datetime="2021-06-11"></time>'],
  ])('writes %s as markup has them', (_, node, markup) => {
    expect(toMarkup(node)).toBe(markup);
  });

  test.each<[string, ReactNode]>([
    ['a handler', <button key="h" onClick={() => undefined} />],
    ['raw HTML', <p key="r" dangerouslySetInnerHTML={{ __html: '<b>' }} />],
    ['a style object', <p key="s" style={{ color: 'red' }} />],
    ['a ref', <p key="f" ref={() => undefined} />],
    ['a handler as text', createElement('p', { onclick: 'alert(1)' })],
  ])('refuses %s', (_, node) => {
    expect(() => toMarkup(node)).toThrow('attribute');
  });
});

describe('escapeText(text)', () => {
  test('drops what XML forbids and nothing else', () => {
    expect(escapeText('a\u0000b\u000bc\tü 😀\n')).toBe('abc\tü 😀\n');
  });

  test('escapes each special sign once', () => {
    expect(escapeText('<a & "b">')).toBe('&lt;a &amp; "b"&gt;');
  });
});
