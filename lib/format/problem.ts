/** How a language tells of a part of an address that could not be used. */
export type AddressProblemWords = (parameter: string, value: string, expected: string) => string;
