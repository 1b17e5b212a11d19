import type { Decimal } from '@/lib/domain/decimal';

/** The typographic minus, as wide as a digit. */
export const MINUS = '−';

/**
 * A decimal with grouped thousands and a true minus: `-9967248` → `−9,967,248`.
 *
 * Works on the text, so no digit of any length is lost.
 */
export function exactNumber(value: Decimal): string {
  const isNegative = value.startsWith('-') && /[1-9]/.test(value);
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${isNegative ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A size that numbers are told in: the words for it and how many units it stands for. */
export interface Magnitude {
  readonly units: number;
  readonly word: '' | 'thousand' | 'million' | 'billion' | 'trillion';
}

const MAGNITUDES: readonly Magnitude[] = [
  { units: 1e12, word: 'trillion' },
  { units: 1e9, word: 'billion' },
  { units: 1e6, word: 'million' },
  { units: 1e3, word: 'thousand' },
];

/** The largest size that a number reaches; units below a thousand stay units. */
export function magnitudeOf(value: number): Magnitude {
  const size = Math.abs(value);
  return MAGNITUDES.find((magnitude) => size >= magnitude.units) ?? { units: 1, word: '' };
}

/** A tick of an axis, in the axis's magnitude, with no more decimals than the step needs. */
export function axisNumber(value: number, magnitude: Magnitude, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step / magnitude.units) + 1e-9));
  const text = (Math.abs(value) / magnitude.units).toFixed(Math.min(decimals, 20));
  const isZero = Number(text) === 0;
  return `${value < 0 && !isZero ? MINUS : ''}${exactNumber(isZero ? '0' : text)}`;
}

/**
 * A decimal in its own magnitude with three significant digits: `11624822` → `11.6 million`.
 *
 * For headlines only: the exact figure always stands nearby. Figures that are held in steps, such
 * as whole millions, have no digits below a step: `25 million`, not `25.0 million`.
 */
export function shortNumber(value: Decimal, step = 1e-6): string {
  if (magnitudeOf(Number(value)).word === '') return exactNumber(value);
  // Rounded before it is told: 999,999 is 1.00 million, not 1000 thousand.
  const number = Number(Number(value).toPrecision(3));
  const magnitude = magnitudeOf(number);
  const scaled = Math.abs(number) / magnitude.units;
  const held = Math.max(0, Math.round(Math.log10(magnitude.units / step)));
  const decimals = Math.min(held, scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2);
  return `${number < 0 ? MINUS : ''}${scaled.toFixed(decimals)} ${magnitude.word}`;
}

/** A percentage as `change.ts` gives it, with its sign: `+4.1 %`, `−19.5 %`. */
export function signedPercent(value: Decimal): string {
  const sign = Number(value) === 0 ? '' : value.startsWith('-') ? MINUS : '+';
  return `${sign}${exactNumber(value.replace(/^-/, ''))}\u202f%`;
}
