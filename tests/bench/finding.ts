import type { Summary } from './statistics';

/** One line of the printed table. */
export interface Finding {
  readonly row: string;
  readonly subject: string;
  /** Empty for a figure that is only told. */
  readonly target: string;
  readonly figure: string;
  readonly spread: string;
  /** `null` where there is no target to meet. */
  readonly isMet: boolean | null;
  readonly notes: readonly string[];
}

/** A duration to a tenth of a millisecond, above 100 to a whole one. */
export function milliseconds(value: number): string {
  return `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ms`;
}

/** A ratio as `1.25×`. */
export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}

/** Thousands of bytes to a tenth. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The middle half of some measurements, written in their unit. */
export function middleHalf(of: Summary, write: (value: number) => string): string {
  return `${write(of.p25)}–${write(of.p75)}`;
}
