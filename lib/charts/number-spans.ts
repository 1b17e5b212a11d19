/** Whole numbers as a short list, neighbours joined: `3, 8–10`. Expects them in order, each once. */
export function numberSpans(numbers: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last.to + 1 === number) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans.map(spanWords).join(', ');
}

function spanWords({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return String(from);
  return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
}
