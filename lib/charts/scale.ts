/** A value axis: the values it spans and the round numbers marked on it. */
export interface ValueScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly step: number;
}

/**
 * A scale that holds zero and all values, ending on round numbers.
 *
 * Without any value, or with only zeros, it spans 0 to 1 so that an empty chart keeps its frame.
 */
export function valueScale(values: readonly (number | null)[], count: number): ValueScale {
  const held = values.filter((value) => value !== null);
  const low = Math.min(0, ...held);
  const high = Math.max(0, ...held);
  if (low === 0 && high === 0) return { domain: [0, 1], ticks: [0, 1], step: 1 };
  const step = roundStep((high - low) / count);
  const first = roundTo(Math.floor(low / step + 1e-9) * step, step);
  const last = roundTo(Math.ceil(high / step - 1e-9) * step, step);
  const length = Math.round((last - first) / step) + 1;
  const marks = Array.from({ length }, (_, index) => roundTo(first + index * step, step));
  return { domain: [first, last], ticks: marks, step };
}

/** The nearest of 1, 2 and 5 times a power of ten, nearness measured by ratio. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const share = wanted / power;
  if (share >= Math.sqrt(50)) return power * 10;
  if (share >= Math.sqrt(10)) return power * 5;
  return share >= Math.SQRT2 ? power * 2 : power;
}

/** Takes off the dust of float addition: a multiple of the step to twelve significant digits. */
function roundTo(value: number, step: number): number {
  const rounded = Number((Math.round(value / step) * step).toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}

/** The pixel of a value between the bottom and the top of a plot. */
export function pixelOf(
  value: number,
  domain: readonly [number, number],
  plot: { readonly y: number; readonly height: number },
): number {
  const share = (value - domain[0]) / (domain[1] - domain[0]);
  return plot.y + plot.height * (1 - share);
}

/** Every second, third … tick where the labels of all would touch; zero stays. */
export function readableScale(scale: ValueScale, height: number, fontSize: number): ValueScale {
  const distance = height / Math.max(1, scale.ticks.length - 1);
  const every = Math.max(1, Math.ceil((fontSize * 1.3) / distance));
  const zero = scale.ticks.indexOf(0);
  return { ...scale, ticks: scale.ticks.filter((_, index) => (index - zero) % every === 0) };
}
