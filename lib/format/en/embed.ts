/** Words of charts within other sites' pages, and of the code that puts them there. */
export const EMBED_WORDS = {
  more: 'The figures behind this chart, at Bilateral',
  heading: 'Embed',
  live: 'A chart that is kept up to date',
  pinned: 'A chart that stays as it is now',
  picture: 'A picture with a link',
  copyLive: 'Copy code of the chart kept up to date',
  copyPinned: 'Copy code of the chart that stays',
  copyPicture: 'Copy code of the picture',
  codes: 'Code for your page: a chart or a picture',
  provider: 'Bilateral',
} as const;
