import { planVerdictPicture } from '@/lib/charts/plan-verdict-picture';
import type { VerdictPictureInput, VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import type { Verdict } from '@/lib/domain/claim';
import type { PlaceCode } from '@/lib/domain/place';
import type { TradeRecord } from '@/lib/domain/record';
import type { PictureSize } from './picture-request';
import type { VerdictDress } from './verdict-dress';

/** A claim with all that its picture tells of it. Nothing is loaded: all of it is given. */
export interface PicturedClaim extends Pick<
  VerdictPictureInput,
  'claim' | 'datasets' | 'vintage' | 'origin'
> {
  readonly publisher: string | null;
  /** ISO date of the text. */
  readonly date: string | null;
  /** One a country, the reporter's first. */
  readonly verdicts: readonly Verdict[];
  /** What one place reported of its trade with the other. */
  readonly recordsOf: (reporter: PlaceCode, partner: PlaceCode) => readonly TradeRecord[];
  /** Names of places, by code. */
  readonly names: Readonly<Record<PlaceCode, string>>;
  readonly size: PictureSize;
  readonly dress: VerdictDress;
  /** The query that tells the claim, and its vintage where one is named. */
  readonly query: string;
}

/** The picture of a tested claim, as its address and the command line give it alike. */
export function verdictPicture(pictured: PicturedClaim): VerdictPicturePlan {
  const { claim, publisher, date, recordsOf, names, size, dress, query } = pictured;
  const { reporter, partner } = claim;
  return planVerdictPicture({
    claim,
    verdicts: pictured.verdicts,
    datasets: pictured.datasets,
    vintage: pictured.vintage,
    origin: pictured.origin,
    theme: dress.theme,
    records: [...recordsOf(reporter, partner), ...recordsOf(partner, reporter)],
    names: { reporter: names[reporter] ?? reporter, partner: names[partner] ?? partner },
    publication: publisher === null ? null : { publisher, date },
    path: `/verdict?${query}`,
    size,
    style: { ...dress, words: size.words },
  });
}
