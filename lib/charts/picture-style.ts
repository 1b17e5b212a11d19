/** How a picture is dressed by the wish of who takes it away. */
export interface PictureStyle {
  /** The size of words and lines within the picture, 1 as usual; 0.75 to 2. */
  readonly words: number;
  /** Without title, subtitle, notes, source, address and mark; they stay in the file's own words. */
  readonly isPlain: boolean;
  /** Without ground. */
  readonly isTransparent: boolean;
  /** A title instead of the picture's own; `null` for its own. */
  readonly title: string | null;
  readonly hasNotes: boolean;
  /** A note of the one who takes it, beside the picture's own; `null` for none. */
  readonly note: string | null;
  /** What those who do not see it are told instead of the words made of its figures; `null` for these. */
  readonly alt: string | null;
}

/** How the picture of a tested claim is dressed: plain, it keeps the claim and whose record it is. */
export type VerdictStyle = Pick<PictureStyle, 'words' | 'isPlain' | 'isTransparent' | 'alt'>;

/** A picture nothing is wished of. */
export const USUAL_STYLE: PictureStyle = {
  words: 1,
  isPlain: false,
  isTransparent: false,
  title: null,
  hasNotes: true,
  note: null,
  alt: null,
};
