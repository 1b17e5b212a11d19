import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs';

test('paragraphs(body) parts text and figures in order', () => {
  expect(paragraphs('It came to [$13.2 million](#c1) in\n2020.\n\nNext.')).toEqual([
    [
      { kind: 'text', text: 'It came to ' },
      { kind: 'figure', claimId: 'c1', text: '$13.2 million' },
      { kind: 'text', text: ' in 2020.' },
    ],
    [{ kind: 'text', text: 'Next.' }],
  ]);
});

test('a paragraph may begin and end with a figure', () => {
  expect(paragraphs('[1.6](#c2)[11.6](#c3)')).toEqual([
    [
      { kind: 'figure', claimId: 'c2', text: '1.6' },
      { kind: 'figure', claimId: 'c3', text: '11.6' },
    ],
  ]);
});

test('other markup stays text', () => {
  expect(paragraphs('A [link](https://example.org) and <b>tags</b>')).toEqual([
    [{ kind: 'text', text: 'A [link](https://example.org) and <b>tags</b>' }],
  ]);
});

test('an empty body has no paragraph', () => {
  expect(paragraphs(' \n\n\n ')).toEqual([]);
});
