/** How much of its words a picture keeps, and how high its plots must at least be for that. */
export interface PictureStep {
  readonly titleSize: number;
  readonly hasSubtitle: boolean;
  readonly labels: 'whole' | 'short';
  /** How many of the notes, the most important first. */
  readonly notes: number;
  /** Whether the note of who takes the picture stands in it. */
  readonly hasOwnNote: boolean;
  readonly source: 'whole' | 'short';
  readonly hasAddress: boolean;
  readonly hasBalance: boolean;
  readonly footSize: number;
  /** The most the words of the chart may measure. */
  readonly fontSize: number;
  /** The least height of a main plot; a balance below it needs half. */
  readonly plot: number;
}

const WHOLE: PictureStep = {
  titleSize: 24,
  hasSubtitle: true,
  labels: 'whole',
  notes: 12,
  hasOwnNote: true,
  source: 'whole',
  hasAddress: true,
  hasBalance: true,
  footSize: 11,
  fontSize: 13,
  plot: 120,
};

const SHORT: PictureStep = { ...WHOLE, titleSize: 16, labels: 'short', source: 'short', notes: 0 };

/** The least a picture holds, and the smallest its words get. */
export const LEAST_STEP: PictureStep = {
  ...SHORT,
  titleSize: 12,
  footSize: 8,
  fontSize: 9,
  hasBalance: false,
  hasAddress: false,
  hasSubtitle: false,
  hasOwnNote: false,
  plot: 24,
};

/**
 * From the whole picture to the least. What goes first: the size of the title, all notes but the
 * two most important, the titles of the sources, the names in the legend, the notes, the balance
 * panel, the address, the subtitle. Title, legend, source and mark always stay. Where the balance
 * leaves room behind, the first note, which explains gaps, takes it.
 */
export const PICTURE_STEPS: readonly PictureStep[] = [
  WHOLE,
  { ...WHOLE, titleSize: 21 },
  { ...WHOLE, titleSize: 19, plot: 100 },
  { ...WHOLE, titleSize: 19, notes: 2, plot: 100 },
  { ...WHOLE, titleSize: 18, notes: 2, source: 'short', plot: 90 },
  { ...SHORT, titleSize: 18, notes: 2, plot: 84 },
  { ...SHORT, plot: 70 },
  { ...SHORT, notes: 1, hasBalance: false, plot: 72 },
  { ...SHORT, hasBalance: false, plot: 60 },
  { ...SHORT, titleSize: 15, footSize: 10, hasBalance: false, hasAddress: false, plot: 52 },
  {
    ...SHORT,
    titleSize: 14,
    footSize: 9,
    hasBalance: false,
    hasAddress: false,
    hasSubtitle: false,
    hasOwnNote: false,
    plot: 40,
  },
  LEAST_STEP,
];
