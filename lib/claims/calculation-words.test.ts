import { expect, test } from 'vitest';
import { claim } from '@/tests/builders/claim';
import { calculationWords } from './calculation-words';

test('scales are named only when they differ', () => {
  const words = calculationWords({
    exports: claim({ printed: '694940', scale: '1' }),
    imports: claim({ printed: '9.3' }),
    result: claim({ printed: '10' }),
    isConsistent: true,
  });
  expect(words).toBe('694940 + 9.3 million = 10 million');
});

test('a balance is a difference with a true minus', () => {
  const words = calculationWords({
    exports: claim({ printed: '1.6' }),
    imports: claim({ printed: '11.6' }),
    result: claim({ measure: 'balance', printed: '-9.0' }),
    isConsistent: false,
  });
  expect(words).toBe('1.6 − 11.6 ≠ −9.0');
});

test('an uncommon scale is written out', () => {
  const words = calculationWords({
    exports: claim({ scale: '20' }),
    imports: claim(),
    result: claim(),
    isConsistent: true,
  });
  expect(words).toContain('13.2 × 20 + 13.2 million');
});
