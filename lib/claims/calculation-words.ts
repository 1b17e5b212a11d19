import type { Claim } from '@/lib/domain/claim';
import type { PrintedFigure } from './interval';

const SCALE_WORDS: Readonly<Record<string, string>> = {
  '1': '',
  '1000': ' thousand',
  '100000': ' lakh',
  '1000000': ' million',
  '10000000': ' crore',
  '1000000000': ' billion',
  '1000000000000': ' trillion',
};

/** Figures as printed with true minus signs, their scales named only when they have more than one. */
export function figureWords(figures: readonly PrintedFigure[]): readonly string[] {
  const hasOneScale = new Set(figures.map(({ scale }) => scale)).size === 1;
  return figures.map(({ printed, scale }) => {
    const scaleWord = SCALE_WORDS[scale] ?? ` × ${scale}`;
    return `${printed.replace('-', '−')}${hasOneScale ? '' : scaleWord}`;
  });
}

/** A sum or difference with its figures as printed: `1.6 + 11.6 = 13.2`, with `≠` when it does not hold. */
export function calculationWords(calculation: {
  readonly exports: Claim;
  readonly imports: Claim;
  readonly result: Claim;
  readonly isConsistent: boolean;
}): string {
  const { exports, imports, result, isConsistent } = calculation;
  const [a, b, c] = figureWords([exports, imports, result]);
  const sign = result.measure === 'turnover' ? '+' : '−';
  return `${a} ${sign} ${b} ${isConsistent ? '=' : '≠'} ${c}`;
}
