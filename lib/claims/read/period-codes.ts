import { anchorAt } from './anchor';
import type { FoundPeriod, Shape } from './period-spec';
import type { Token } from './token';

/** Periods written as codes: `Q1 2021`, `1Q21`, `2021Q1`, `H1`, `9M 2020`, `8MFY24`, `1QFY22`; `null` for none. */
export function codedPeriodAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  return letterFirst(tokens, index) ?? numberFirst(tokens, index) ?? yearFirst(tokens, index);
}

function letterFirst(tokens: readonly Token[], index: number): FoundPeriod | null {
  const [letter, figure] = [tokens[index], tokens[index + 1]];
  if (
    letter === undefined ||
    figure?.kind !== 'number' ||
    !figure.isGlued ||
    !['Q', 'H', 'q', 'h'].includes(letter.text)
  )
    return null;
  const shape = shapeOf(letter.lower, figure.text);
  return shape === null ? null : withYear(tokens, index, index + 2, shape);
}

function numberFirst(tokens: readonly Token[], index: number): FoundPeriod | null {
  const [figure, letter] = [tokens[index], tokens[index + 1]];
  if (
    figure?.kind !== 'number' ||
    letter?.isGlued !== true ||
    !/^(?:[qhm]|mfy|qfy|hfy)$/.test(letter.lower) ||
    !/^\d{1,2}$/.test(figure.text)
  )
    return null;
  const isFiscal = letter.lower.endsWith('fy');
  const label = tokens[index + 2];
  const hasYear = label?.kind === 'number' && label.isGlued;
  if (
    letter.text === 'm' ||
    (letter.lower === 'm' && !hasYear && anchorAt(tokens, index + 2) === null)
  )
    return null;
  const shape = shapeOf(letter.lower.slice(0, 1), figure.text);
  if (shape === null) return null;
  if (!isFiscal) return withYear(tokens, index, index + 2, shape);
  if (label?.kind !== 'number') return null;
  const year = label.text.length === 2 ? 2000 + Number(label.text) : Number(label.text);
  return {
    spec: { shape, anchor: { kind: 'fiscal', start: null, end: year, of: null } },
    length: 3,
  };
}

function yearFirst(tokens: readonly Token[], index: number): FoundPeriod | null {
  const [year, letter, figure] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (
    year?.kind !== 'number' ||
    !/^(?:19|20)\d\d$/.test(year.text) ||
    !['Q', 'H'].includes(letter?.text ?? '')
  )
    return null;
  if (figure?.kind !== 'number' || !figure.isGlued) return null;
  const shape = shapeOf(letter?.lower ?? '', figure.text);
  return shape === null
    ? null
    : { spec: { shape, anchor: { kind: 'year', year: Number(year.text) } }, length: 3 };
}

function withYear(tokens: readonly Token[], index: number, end: number, shape: Shape): FoundPeriod {
  const label = tokens[end];
  if (label?.kind === 'number' && label.isGlued && /^\d\d$/.test(label.text)) {
    return {
      spec: { shape, anchor: { kind: 'year', year: 2000 + Number(label.text) } },
      length: end + 1 - index,
    };
  }
  const dash =
    tokens[end]?.text === '-' && /^(?:19|20)\d\d$/.test(tokens[end + 1]?.text ?? '') ? 1 : 0;
  const anchor = anchorAt(tokens, end + dash);
  return {
    spec: { shape, anchor: anchor?.anchor ?? null },
    length: end - index + (anchor === null ? 0 : anchor.length + dash),
  };
}

function shapeOf(letter: string, figure: string): Shape | null {
  const n = Number(figure);
  if (letter === 'q' && n >= 1 && n <= 4) return { kind: 'quarter', n };
  if (letter === 'h' && n >= 1 && n <= 2) return { kind: 'half', n };
  return letter === 'm' && n >= 2 && n <= 12 ? { kind: 'firstMonths', n } : null;
}
