/** The two widths a page's chart is laid out for; the page scales the nearer one to its column. */
export const PAGE_SIZES = {
  wide: { width: 760, height: 480, fontSize: 13 },
  narrow: { width: 358, height: 440, fontSize: 12 },
} as const;

export type PageSize = keyof typeof PAGE_SIZES;
