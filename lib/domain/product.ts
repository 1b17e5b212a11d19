/** All goods together, or a chapter of the Harmonized System as two digits. */
export type ProductCode = string;

/** The code of all products together. */
export const ALL_PRODUCTS: ProductCode = 'TOTAL';

/** A chapter of the Harmonized System. */
export interface Chapter {
  readonly code: ProductCode;
  readonly name: string;
}
