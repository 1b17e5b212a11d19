import type { Claim } from '@/lib/domain/claim';

const SCALE_WORDS: Readonly<Record<string, string>> = {
  '1': '',
  '1000': ' thousand',
  '100000': ' lakh',
  '1000000': ' million',
  '10000000': ' crore',
  '1000000000': ' billion',
  '1000000000000': ' trillion',
};

/**
 * A calculation with its figures as printed: `1.6 + 11.6 = 13.2`, with `≠` when it does not
 * hold. The scale is named only when the figures have more than one.
 */
export function calculationWords(calculation: {
  readonly exports: Claim;
  readonly imports: Claim;
  readonly result: Claim;
  readonly isConsistent: boolean;
}): string {
  const { exports, imports, result, isConsistent } = calculation;
  const hasOneScale = exports.scale === imports.scale && imports.scale === result.scale;
  const [a, b, c] = [exports, imports, result].map(({ printed, scale }) => {
    const scaleWord = SCALE_WORDS[scale] ?? ` × ${scale}`;
    return `${printed.replace('-', '−')}${hasOneScale ? '' : scaleWord}`;
  });
  const sign = result.measure === 'turnover' ? '+' : '−';
  return `${a} ${sign} ${b} ${isConsistent ? '=' : '≠'} ${c}`;
}
