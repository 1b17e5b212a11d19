import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text';

describe('cleanText(text)', () => {
  test('ends lines in one way', () => {
    expect(cleanText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });

  test('composes letters and drops what is not seen', () => {
    expect(cleanText('cafe\u0301\u0000\u0007 \u202emillion\u202c\ud800 dol\u00adlars')).toBe(
      'café million dollars',
    );
  });

  test('takes time that grows with the text, also of marks piled on one letter', () => {
    const start = performance.now();
    expect(cleanText(`a${'\u0301\u0323'.repeat(200_000)}`)).toHaveLength(30);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('keeps tabs, and one blank line of many', () => {
    expect(cleanText('\n\na\tb  \n\n \n\nc\n')).toBe('a\tb\n\nc');
  });
});
