/** Words that stand on every page. */
export const SITE_WORDS = {
  name: 'Bilateral',
  description:
    'The trade figures behind the news: what two countries reported of their trade, beside the article that mentions it.',
  slogan: 'The trade figures behind the news',
  skip: 'To the content',
  articles: 'Articles',
  pairs: 'Countries',
  sources: 'Sources',
  report: 'Report an error in these figures',
  footer:
    'Figures are shown as each country reported them. Nothing is averaged, estimated or filled in.',
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  choosePair: 'Trade of two countries',
  reporterThen: 'Reporter and partner',
  open: 'Open',
  inTheNews: 'In the news',
  allPairs: 'All pairs of which a record is held',
  latestArticles: 'All articles',
  notFound: 'There is no such page',
  notFoundPair: 'No record of this pair is held',
  notFoundPairs: 'These pairs have records:',
  notFoundArticles: 'These articles are here:',
  failed: 'Something failed on our side',
  failedLead: 'The figures could not be read. Nothing was changed or lost. Try again in a moment.',
  tryAgain: 'Try again',
} as const;
