import { expect, test } from 'vitest';

import { judgeNode } from '@/lib/cli/node-version.mjs';

const TODAY = '2026-11-23';

test('judgeNode(version) refuses a node older than 20.20 in one line', () => {
  const refusal = 'Node 18.20.4 is too old: Bilateral needs Node 20.20.0 or newer.';
  expect(judgeNode('18.20.4', TODAY)).toEqual({ refusal, warning: null });
});

test('judgeNode(version) compares numbers, not text', () => {
  expect(judgeNode('20.9.0', TODAY).refusal).toContain('too old');
});

test('judgeNode(version) warns of a major past its end of life without refusing it', () => {
  const warning =
    'Node 20.20.2 has had no security fixes since 2026-04-30; Node 24 is the safer choice.';
  expect(judgeNode('20.20.2', TODAY)).toEqual({ refusal: null, warning });
});

test('judgeNode(version) warns of the odd majors that ended', () => {
  expect(judgeNode('21.7.3', TODAY).warning).toContain('2024-06-01');
  expect(judgeNode('23.11.0', TODAY).warning).toContain('2025-06-01');
});

test('judgeNode(version) has nothing to say about a supported major', () => {
  expect(judgeNode('24.12.0', TODAY)).toEqual({ refusal: null, warning: null });
});

test('judgeNode(version) has nothing to say about a major it does not know', () => {
  expect(judgeNode('31.0.0', TODAY)).toEqual({ refusal: null, warning: null });
});
