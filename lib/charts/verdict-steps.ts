/** How much of its words the picture of a tested claim keeps, and in which sizes. */
export interface VerdictStep {
  readonly figureSize: number;
  /** Of the lines above and below the figure. */
  readonly leadSize: number;
  readonly quoteLines: number;
  readonly subjectLines: number;
  /** Whether each side is named with the flow it reported, or as a record alone. */
  readonly sides: 'whole' | 'short';
  readonly sideLines: number;
  readonly verdictSize: number;
  /** Lines of each verdict's reason; none leaves it out. */
  readonly reasonLines: number;
  readonly bodySize: number;
  readonly source: 'whole' | 'short';
  readonly hasAddress: boolean;
  readonly footSize: number;
  readonly footLines: number;
  /** The least height of the chart; `null` leaves it out. */
  readonly chart: number | null;
}

const WHOLE: VerdictStep = {
  figureSize: 42,
  leadSize: 15,
  quoteLines: 4,
  subjectLines: 3,
  sides: 'whole',
  sideLines: 3,
  verdictSize: 17,
  reasonLines: 4,
  bodySize: 13,
  source: 'whole',
  hasAddress: true,
  footSize: 11,
  footLines: 9,
  chart: 165,
};

const LEAST: VerdictStep = {
  ...WHOLE,
  figureSize: 16,
  leadSize: 9,
  quoteLines: 0,
  subjectLines: 2,
  sides: 'short',
  sideLines: 1,
  verdictSize: 10,
  reasonLines: 0,
  bodySize: 9,
  source: 'short',
  hasAddress: false,
  footSize: 8,
  footLines: 2,
  chart: null,
};

/**
 * From the whole picture to the least. What goes first: the size of the figure, the titles of the
 * sources, lines of a long quote, the names of flows, the chart, the reasons, the quote. Figure,
 * pair and period, verdicts with their exact figures, source and mark always stay.
 */
export const VERDICT_STEPS: readonly VerdictStep[] = [
  WHOLE,
  { ...WHOLE, figureSize: 34, chart: 150 },
  { ...WHOLE, figureSize: 30, quoteLines: 3, source: 'short', chart: 140 },
  {
    ...WHOLE,
    figureSize: 28,
    leadSize: 14,
    quoteLines: 2,
    verdictSize: 15,
    bodySize: 12,
    source: 'short',
    footSize: 10,
    chart: 120,
  },
  {
    ...WHOLE,
    figureSize: 24,
    leadSize: 13,
    quoteLines: 2,
    subjectLines: 2,
    sides: 'short',
    sideLines: 1,
    verdictSize: 14,
    reasonLines: 3,
    bodySize: 12,
    source: 'short',
    footSize: 10,
    footLines: 5,
    chart: 105,
  },
  {
    ...WHOLE,
    figureSize: 22,
    leadSize: 12,
    quoteLines: 1,
    subjectLines: 2,
    sides: 'short',
    sideLines: 1,
    verdictSize: 13,
    reasonLines: 2,
    bodySize: 11,
    source: 'short',
    hasAddress: false,
    footSize: 9,
    footLines: 4,
    chart: null,
  },
  { ...LEAST, figureSize: 20, leadSize: 11, verdictSize: 12, bodySize: 10, reasonLines: 1 },
  LEAST,
];
