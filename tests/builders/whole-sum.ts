/**
 * The exact sum of plain decimals, as thousandths in a BigInt turned back to text: another way than
 * that of the code under test.
 *
 * @throws {Error} when a text has more than three decimals or is no decimal.
 */
export function wholeSum(values: readonly string[]): string {
  const total = values.reduce((sum, value) => {
    const parts = /^ *(\d+)(?:\.(\d{1,3}))? *$/.exec(value);
    if (parts === null) throw new Error(`no decimal of at most three places: ${value}`);
    return sum + BigInt(`${parts[1] ?? ''}${(parts[2] ?? '').padEnd(3, '0')}`);
  }, 0n);
  const text = total.toString().padStart(4, '0');
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
}
