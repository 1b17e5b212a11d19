import type { Claim, Verdict } from '@/lib/domain/claim';
import type { PlaceCode } from '@/lib/domain/place';

/** A run of a paragraph: plain words, or the words of a figure that a claim states. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly claimId: string; readonly text: string };

/** Where and when something was stated in print. */
export interface Publication {
  readonly publisher: string;
  /** ISO date; `null` when the page shows none, and then the note says what it does show. */
  readonly date: string | null;
  readonly address: string;
  /** What a reader must know of the statement beyond its figure. */
  readonly note: string | null;
}

/** A figure that another text states of the same trade. */
export interface PressClaim extends Claim, Publication {}

/** A statement of another text that is no amount: a growth rate. */
export interface PressNote extends Publication {
  readonly words: string;
}

/** What a verdict was when an article was checked. */
export interface PinnedVerdict extends Pick<Verdict, 'side' | 'kind' | 'reason' | 'recorded'> {
  readonly claim: string;
}

/** The verdicts of the day an article was checked, and the vintage they were made with. */
export interface PinnedCheck {
  readonly vintage: string;
  /** ISO date. */
  readonly on: string;
  readonly verdicts: readonly PinnedVerdict[];
}

/** A news article on the trade of two countries, told in our own words, with its figures. */
export interface Article {
  /** The name of its file, without the extension. */
  readonly slug: string;
  /** Ours, not the publisher's. */
  readonly title: string;
  readonly publisher: string;
  /** ISO date of publication. */
  readonly date: string;
  readonly byline: string | null;
  readonly address: string;
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  /** The figures it states, each marked in the paragraphs at least once. */
  readonly claims: readonly Claim[];
  readonly press: readonly PressClaim[];
  /** `null` when the article was never checked on a day of its own. */
  readonly checked: PinnedCheck | null;
  readonly pressNotes: readonly PressNote[];
  readonly paragraphs: readonly (readonly Segment[])[];
}
