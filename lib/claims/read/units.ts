import { CHANGES, COMPARISONS, CUES, HEDGES, SHARES } from './cue-words';
import { moneyAt } from './money';
import { percentAt } from './percent';
import { periodAt } from './period-at';
import { placeAt } from './places';
import { lengthOf, type Token } from './token';
import { COMPOUND_HEADS, FLOW_WORDS, NOISE_WORDS, REFERENCES } from './trade-words';
import type { Unit } from './unit';

interface Made {
  readonly unit: Unit;
  readonly length: number;
}

/** The units of a run of tokens, in order; a token is in one unit at most. */
export function unitsOf(tokens: readonly Token[], home: string | null): readonly Unit[] {
  const units: Unit[] = [];
  let index = 0;
  while (index < tokens.length) {
    const made = unitAt(tokens, index, home);
    if (made === null) break;
    units.push(made.unit);
    index += made.length;
  }
  return withoutOwnersOfAreas(units);
}

/** "China's Guangdong", "Russian Tatarstan": the area alone is meant, not the country it is in. */
function withoutOwnersOfAreas(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit, index) => {
    const next = units[index + 1];
    const isOwner = unit.kind === 'place' && (unit.isPossessive || unit.place.form === 'demonym');
    return !(isOwner && next?.kind === 'place' && next.place.form === 'subnational');
  });
}

function unitAt(tokens: readonly Token[], index: number, home: string | null): Made | null {
  const first = tokens[index];
  if (first === undefined) return null;
  return (
    figureAt(tokens, index, first, home) ??
    nameAt(tokens, index, first) ??
    wordAt(tokens, index, first)
  );
}

function placed(tokens: readonly Token[], index: number, length: number) {
  const covered = tokens.slice(index, index + length);
  const [first, last] = [covered[0], covered.at(-1)];
  return {
    start: first?.start ?? -1,
    end: last?.end ?? -1,
    lower: covered.map(({ lower }) => lower).join(' '),
    isGlued: first?.isGlued ?? false,
  };
}

function figureAt(
  tokens: readonly Token[],
  index: number,
  first: Token,
  home: string | null,
): Made | null {
  const percent = percentAt(tokens, index);
  if (percent !== null)
    return {
      unit: { kind: 'percent', ...placed(tokens, index, percent.length), ...percent },
      length: percent.length,
    };
  const isDash = first.kind === 'sign' && /[\p{L}.,;:()]/u.test(first.text);
  const money = isDash ? null : moneyAt(tokens, index, home);
  if (money !== null)
    return {
      unit: { kind: 'money', ...placed(tokens, index, money.length), money },
      length: money.length,
    };
  const period = first.kind === 'sign' ? null : periodAt(tokens, index);
  if (period === null) return null;
  return {
    unit: { kind: 'period', ...placed(tokens, index, period.length), spec: period.spec },
    length: period.length,
  };
}

function nameAt(tokens: readonly Token[], index: number, first: Token): Made | null {
  if (first.kind !== 'word') return null;
  const place = placeAt(tokens, index);
  if (place !== null && place.value.form !== 'none') {
    const owner = possessive(tokens, index + place.length);
    const length = place.length + owner;
    return {
      unit: {
        kind: 'place',
        ...placed(tokens, index, length),
        place: place.value,
        isPossessive: owner > 0,
      },
      length,
    };
  }
  const noise = NOISE_WORDS.at(tokens, index);
  const flow = FLOW_WORDS.at(tokens, index);
  if (
    flow !== null &&
    flow.length >= lengthOf(noise) &&
    !isCompound(tokens, index + flow.length, flow.value.form)
  ) {
    return {
      unit: { kind: 'flow', ...placed(tokens, index, flow.length), flow: flow.value },
      length: flow.length,
    };
  }
  const reference = REFERENCES.at(tokens, index);
  const inside = first.lower === 'the' ? placeAt(tokens, index + 1) : null;
  if (
    reference === null ||
    (inside !== null && inside.value.form !== 'group' && inside.length >= reference.length - 1) ||
    (first.text === 'US' && reference.value === 'speaker')
  )
    return null;
  if (
    /^(?:the )?countries$/.test(tokensText(tokens, index, reference.length)) &&
    ['whose', 'which', 'of', 'in', 'along', 'that', 'with'].includes(
      tokens[index + reference.length]?.lower ?? '',
    )
  )
    return null;
  const owner = possessive(tokens, index + reference.length);
  const length = reference.length + owner;
  return {
    unit: {
      kind: 'reference',
      ...placed(tokens, index, length),
      reference: reference.value,
      isPossessive: owner > 0 || /^(?:its|our|her|their)$/.test(first.lower),
    },
    length,
  };
}

function tokensText(tokens: readonly Token[], index: number, length: number): string {
  return tokens
    .slice(index, index + length)
    .map(({ lower }) => lower)
    .join(' ');
}

function possessive(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.lower === "'s" && token.isGlued) return 1;
  return token?.lower === "'" && token.isGlued && tokens[index + 1]?.isGlued !== true ? 1 : 0;
}

/** "trade minister", "export credit": the word only qualifies the next. */
function isCompound(tokens: readonly Token[], index: number, form: string): boolean {
  const next = tokens[index];
  if (form === 'role')
    return ['state', 'states', 'country', 'nation', 'nations'].includes(next?.lower ?? '');
  if (form === 'verb') return false;
  return next?.kind === 'word' && COMPOUND_HEADS.has(next.lower);
}

function wordAt(tokens: readonly Token[], index: number, first: Token): Made {
  const noise = NOISE_WORDS.at(tokens, index);
  const cue = first.text === 'May' || first.text === 'Will' ? null : CUES.at(tokens, index);
  const comparison = COMPARISONS.at(tokens, index);
  const hedge = HEDGES.at(tokens, index);
  const share = SHARES.at(tokens, index);
  const length = Math.max(
    1,
    hedge?.length ?? 1,
    comparison?.length ?? 1,
    noise?.length ?? 1,
    cue?.value === 'realised' ? 1 : (cue?.length ?? 1),
    share?.length ?? 1,
  );
  const change = CHANGES.at(tokens, index);
  return {
    unit: {
      kind: 'word',
      ...placed(tokens, index, length),
      text: first.text,
      type: first.kind,
      isNoise: noise !== null,
      cue: cue?.value ?? null,
      change: change?.value ?? null,
      isComparison: comparison !== null,
      isShare: share !== null,
      hedge: hedge?.value ?? null,
    },
    length,
  };
}
