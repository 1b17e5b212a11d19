type Triple = readonly [number, number, number];

/** The linear parts of `#rrggbb`, from 0 to 1. */
function linear(color: string): Triple {
  const part = (start: number): number => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(rows: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const one = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [one(rows[0]), one(rows[1]), one(rows[2])];
}

const XYZ = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
] as const;

/** How colours look without one kind of cones: Machado, Oliveira and Fernandes, 2009. */
const SIGHTS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Sight = keyof typeof SIGHTS;

function lab(color: string, sight: Sight): Triple {
  const seen = times(SIGHTS[sight], linear(color));
  const [x, y, z] = times(XYZ, [clip(seen[0]), clip(seen[1]), clip(seen[2])]);
  const curve = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 3132 + 4 / 29;
  const [fx, fy, fz] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The contrast of two colours as WCAG 2.2 computes it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (color: string): number => times(XYZ, linear(color))[1];
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((high ?? 1) + 0.05) / ((low ?? 1) + 0.05);
}

/** The lightness of a colour, from 0 (black) to 100 (white). */
export function lightness(color: string): number {
  return lab(color, 'full')[0];
}

/** How far two colours are apart (CIE 1976); about 2 is the least that is noticed. */
export function colorDifference(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
