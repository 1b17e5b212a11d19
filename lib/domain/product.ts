/** All goods together, or a chapter, heading or subheading of the Harmonized System: 2, 4 or 6 digits. */
export type ProductCode = string;

/** The code of all products together. */
export const ALL_PRODUCTS: ProductCode = 'TOTAL';

/** A chapter of the Harmonized System. */
export interface Chapter {
  readonly code: ProductCode;
  readonly name: string;
}
