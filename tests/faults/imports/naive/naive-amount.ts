const PLACES = 18;
const BLANK = /^(|NA|N\/A|n\/a|NaN|\.\.|\.\.\.|:|-|\\N|NULL|null|#N\/A)$/;

/** A plain decimal as a whole number of 10⁻¹⁸; `null` for what stands for no value, `none` for no number. */
export function naiveAmount(text: string): bigint | null | 'none' {
  const plain = text.trim();
  if (BLANK.test(plain)) return null;
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(plain);
  if (found === null) return 'none';
  const [, sign = '', whole = '', decimals = '', power = '0'] = found;
  const places = PLACES - decimals.length + Number(power);
  const digits = BigInt(`${whole}${decimals}`);
  const scaled = places < 0 ? digits / 10n ** BigInt(-places) : digits * 10n ** BigInt(places);
  if (places < 0 && scaled * 10n ** BigInt(-places) !== digits) return 'none';
  return sign === '-' ? -scaled : scaled;
}
