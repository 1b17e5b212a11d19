/** The founding article's statement on trade, in words of our own with its figures. */
export const FOUNDING_PASSAGE = [
  'Officers of the two navies met in Karachi.',
  '',
  'Trade turnover between Azerbaijan and Pakistan came to $13.2 million in 2020, with exports of $1.6 million and imports of $11.6 million. In the first quarter of 2021 turnover between the two countries came to $3.1 million.',
].join('\n');
