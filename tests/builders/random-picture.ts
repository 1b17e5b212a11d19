import type { ChartClaim, ChartInput } from '@/lib/charts/chart-input';
import type { PictureInput } from '@/lib/charts/picture-plan';
import { USUAL_STYLE, type PictureStyle } from '@/lib/charts/picture-style';
import type { Frequency } from '@/lib/domain/observation';
import type { Cell, TradeRecord } from '@/lib/domain/record';
import { recordRow } from '@/lib/domain/record-row';
import type { ChartKind } from '@/lib/domain/view';
import { periodsOf } from './random-record';
import type { SeededRandom } from './seeded-random';
import { AZE_PAK_DATASETS, cell, chartInput, record, viewOf } from './trade-record';

/** A random view as it is asked for as a picture; its size and theme are the asker's. */
export type RandomPicture = Pick<PictureInput, 'input' | 'datasets' | 'origin' | 'path' | 'style'>;

const NAMES = [
  'Saint Helena, Ascension and Tristan da Cunha',
  'Democratic Republic of the Congo',
  'South Georgia and the South Sandwich Islands',
  'United States of America',
  'Azerbaijan',
  'Pakistan',
  'Chad',
  'Côte d’Ivoire',
] as const;

const KINDS = [
  'small',
  'large',
  'all negative',
  'all positive',
  'zeros',
  'absent',
  'mixed',
  'cents',
] as const;

/** The figures of one period: of one kind throughout a record, so that every extreme comes up. */
function figures(random: SeededRandom, kind: (typeof KINDS)[number]): readonly [Cell, Cell] {
  const small = (): string => String(random.below(9));
  const large = (): string =>
    `${1 + random.below(999)}${String(random.below(10 ** 9)).padStart(12, '3')}`;
  switch (kind) {
    case 'small':
      return [cell(small()), cell(small())];
    case 'large':
      return [cell(large()), cell(large())];
    case 'all negative':
      return [cell(small()), cell(large())];
    case 'all positive':
      return [cell(large()), cell('0')];
    case 'zeros':
      return [cell('0'), cell('0')];
    case 'absent':
      return [cell(null), cell(null, { status: 'suppressed' })];
    case 'cents':
      return [cell(`0.0${small()}`), cell(`${small()}.${small()}5`)];
    case 'mixed': {
      const any = (): Cell =>
        random.pick([
          () => cell(large()),
          () => cell(small()),
          () => cell(null),
          () => cell(null, { status: 'incomplete' }),
          () => cell(small(), { status: 'estimated' }),
        ])();
      return [any(), any()];
    }
  }
}

function randomRecord(random: SeededRandom, frequency: Frequency, count: number): TradeRecord {
  const kind = random.pick(KINDS);
  const periods = periodsOf(frequency, count, random.below(40));
  const rows = periods.map((period) => {
    const [exports, imports] = figures(random, kind);
    return recordRow({ period, exports, imports });
  });
  const multiplier = random.pick(['1', '1000', '1000000']);
  return record(rows, {
    frequency,
    unit: { currency: random.pick(['USD', 'GBP', 'EUR']), multiplier },
    datasets: AZE_PAK_DATASETS.map(({ id }) => id),
  });
}

function claims(random: SeededRandom, of: TradeRecord): readonly ChartClaim[] {
  return Array.from({ length: random.below(4) }, (_, index): ChartClaim => ({
    id: `c${index}`,
    measure: random.pick(['exports', 'imports', 'balance', 'turnover']),
    period: of.rows[random.below(of.rows.length)]?.period ?? '1999',
    value: random.below(10 ** 9) - 5 * 10 ** 8,
    label: 'c',
  }));
}

/** A view of any kind, length and names, as likely at an extreme as between. */
function randomView(random: SeededRandom): ChartInput {
  const frequency = random.pick<Frequency>(['A', 'Q', 'M']);
  const most = { A: 60, Q: 120, M: 354 }[frequency];
  const count = random.pick([0, 1, 2, 5, 1 + random.below(26), 1 + random.below(most), most]);
  const own = randomRecord(random, frequency, count);
  const chart = random.pick<ChartKind>(['flows', 'balance', 'turnover', 'sides']);
  const told = claims(random, own);
  const other = randomRecord(random, frequency, Math.max(1, count));
  return chartInput(own, {
    view: viewOf(own, { chart, claim: told[0]?.id ?? null }),
    mirror:
      chart === 'sides' || random.below(2) === 0
        ? { ...other, reporter: own.partner, partner: own.reporter, unit: own.unit }
        : null,
    names: { reporter: random.pick(NAMES), partner: random.pick(NAMES) },
    claims: told,
    articleDate: random.pick([null, '2001-02-28', '1994-12-31', '2016-06-11']),
  });
}

const WORDS =
  'Figures that were announced in the capital are larger than those either customs office published ';

function randomStyle(random: SeededRandom): PictureStyle {
  if (random.below(2) === 0) return USUAL_STYLE;
  const isPlain = random.below(4) === 0;
  return {
    words: random.pick([0.75, 1, 1, 1.25, 1.5, 2]),
    isPlain,
    isTransparent: random.below(3) === 0,
    title: random.pick([null, 'Short', WORDS.repeat(3).slice(0, 200), 'W'.repeat(200)]),
    hasNotes: random.below(3) > 0,
    note: isPlain ? null : random.pick([null, WORDS.repeat(4).slice(0, 300), 'Ours.']),
    alt: random.pick([null, WORDS.repeat(6).slice(0, 500)]),
  };
}

/** A random view, dressed in some way half of the time. */
export function randomPicture(random: SeededRandom): RandomPicture {
  return {
    input: randomView(random),
    datasets: AZE_PAK_DATASETS,
    origin: random.pick([null, 'https://bilateral.example']),
    path: `/trade/AZE/PAK?from=1990-01&to=2019-12&claim=${'c'.repeat(random.below(40))}`,
    style: randomStyle(random),
  };
}
