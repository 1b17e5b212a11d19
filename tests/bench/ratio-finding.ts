import { milliseconds, middleHalf, times, type Finding } from './finding';
import { pairRatios, summary } from './statistics';

/** The finding of two things measured in turn: the ratio of their medians. */
export function ratioFinding(measured: {
  readonly row: string;
  readonly subject: string;
  readonly most: number;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly notes: readonly string[];
}): Finding {
  const ours = summary(measured.ours);
  const theirs = summary(measured.theirs);
  const ratio = ours.median / theirs.median;
  const both = (name: string, of: typeof ours) =>
    `${name} ${milliseconds(of.median)} (middle half ${middleHalf(of, milliseconds)})`;
  return {
    row: measured.row,
    subject: measured.subject,
    target: `≤ ${measured.most}×`,
    figure: times(ratio),
    spread: middleHalf(summary(pairRatios(measured.ours, measured.theirs)), times),
    isMet: ratio <= measured.most,
    notes: [`${both('product', ours)}, ${both('comparison', theirs)}`, ...measured.notes],
  };
}
