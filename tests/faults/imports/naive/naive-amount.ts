import { Broken } from './broken';

const PLACES = 18;
const BLANK = /^(|NA|N\/A|n\/a|NaN|\.\.|\.\.\.|:|-|\\N|NULL|null|#N\/A)$/;

/** A plain decimal as a whole number of 10⁻¹⁸; `null` for what stands for no value. */
export function naiveAmount(text: string): bigint | null {
  const plain = text.trim();
  if (BLANK.test(plain)) return null;
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '') throw new Broken(`"${plain.slice(0, 40)}" is no plain decimal`);
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > PLACES) throw new Broken('more decimals than are compared');
  return BigInt(`${sign}${whole}${kept.padEnd(PLACES, '0')}`);
}
