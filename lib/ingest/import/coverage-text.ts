import type { Frequency } from '@/lib/domain/observation';
import type { Place } from '@/lib/domain/place';
import type { TradeRow } from '../trade-row';

const PERIODS = { A: 'years', Q: 'quarters', M: 'months' } as const satisfies Record<
  Frequency,
  string
>;

/** Gathers whose trade with whom, and when, a dataset covers. */
export class CoverageText {
  readonly #reporters = new Set<string>();
  readonly #partners = new Set<string>();
  readonly #spans = new Map<Frequency, { first: string; last: string }>();

  #reporter = '';
  #partner = '';

  add({ reporter, partner, frequency, period }: TradeRow): void {
    // Files are sorted more often than not: most rows are of the pair before.
    if (reporter !== this.#reporter || partner !== this.#partner) {
      this.#reporter = reporter;
      this.#partner = partner;
      this.#reporters.add(reporter);
      this.#partners.add(partner);
    }
    const span = this.#spans.get(frequency);
    if (span === undefined) this.#spans.set(frequency, { first: period, last: period });
    else if (period < span.first) span.first = period;
    else if (period > span.last) span.last = period;
  }

  /** In words: `Azerbaijan’s record of trade with 3 partners, years 2015–2021`. */
  inWords(places: readonly Place[]): string {
    const names = new Map(places.map(({ code, name }) => [code, name]));
    const [reporter = '', ...others] = this.#reporters;
    const [partner = ''] = this.#partners;
    const who =
      others.length === 0
        ? `${names.get(reporter) ?? reporter}’s record of trade`
        : `Records of trade of ${this.#reporters.size} reporters`;
    const whom =
      this.#partners.size === 1
        ? (names.get(partner) ?? partner)
        : `${this.#partners.size} partners`;
    const when = (['A', 'Q', 'M'] as const).flatMap((frequency) => {
      const span = this.#spans.get(frequency);
      return span === undefined ? [] : [`${PERIODS[frequency]} ${span.first}–${span.last}`];
    });
    return [`${who} with ${whom}`, ...when].join(', ');
  }
}
