import { parsePeriod } from '@/lib/domain/period';
import { rangeName } from '@/lib/format/period';

/** Periods in words, neighbours joined: `1994`, `2017–2019`. Expects them in order. */
export function periodSpans(periods: readonly string[]): readonly string[] {
  const spans: { from: string; to: string }[] = [];
  for (const period of periods) {
    const last = spans.at(-1);
    if (last !== undefined && parsePeriod(last.to).last + 1 === parsePeriod(period).first) {
      last.to = period;
    } else {
      spans.push({ from: period, to: period });
    }
  }
  return spans.map(({ from, to }) => rangeName(from, to));
}
