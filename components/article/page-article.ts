import type { VerdictKind } from '@/lib/domain/claim';

/** A piece of a paragraph: words, or a figure that leads to its point. */
export type PageSegment =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly claimId: string;
      readonly text: string;
      readonly href: string;
      readonly isLit: boolean;
    };

/** An article as its panel shows it. */
export interface PageArticle {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly byline: string | null;
  readonly address: string;
  readonly paragraphs: readonly (readonly PageSegment[])[];
}

/** One country's record beside a claim, in words. */
export interface LedgerVerdict {
  readonly side: string;
  readonly sideName: string;
  readonly kind: VerdictKind;
  readonly recorded: string | null;
  readonly reason: string;
  /** Source and vintage of the record. */
  readonly source: string;
  /** What the verdict was when the text was checked, where it is another now; `null` otherwise. */
  readonly before: string | null;
}

/** A claim with its verdicts, in words. */
export interface LedgerEntry {
  readonly claimId: string;
  readonly quote: string;
  /** `Azerbaijan’s exports to Pakistan, 2020`. */
  readonly subject: string;
  readonly href: string;
  readonly isLit: boolean;
  readonly verdicts: readonly LedgerVerdict[];
  readonly nearer: string | null;
  /** The query that tells the claim to the routes of its picture; `null` where it has none. */
  readonly picture: string | null;
  /** Where and when it was printed, for figures of other texts. */
  readonly printedIn: {
    readonly words: string;
    readonly address: string;
    readonly note: string | null;
  } | null;
}

/** A calculation inside the article. */
export interface LedgerSum {
  readonly words: string;
  readonly subject: string;
  readonly isConsistent: boolean;
}
