/** Order of two texts by their code units: the order in which every store answers. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The first order that is not zero, or zero: what decides between two keys of several parts. */
export function firstDifference(orders: readonly number[]): number {
  for (const order of orders) if (order !== 0) return order;
  return 0;
}
