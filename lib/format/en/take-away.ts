/** Words of the dialog in which a chart is taken away. */
export const TAKE_AWAY_WORDS = {
  open: 'Download · Share · Cite',
  close: 'Close',
  picture: 'Picture',
  preview: 'Preview of the picture',
  article: 'Article, 1200 × 675',
  square: 'Square, 1080 × 1080',
  portrait: 'Portrait, 1080 × 1350',
  wide: 'Wide, 1920 × 1080',
  slide: 'Slide, 1600 × 900',
  own: 'Own size',
  size: 'Size',
  width: 'Width in pixels',
  height: 'Height in pixels',
  density: 'Density',
  words: 'Size of words',
  theme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  dress: 'Appearance',
  plain: 'Chart alone, without title and source',
  transparent: 'Without background',
  withoutNotes: 'Without notes',
  ownTitle: 'Your own title',
  ownTitleHint: 'Empty for the picture’s own. Whose record it is stays in the picture.',
  ownNote: 'A note of yours',
  ownAlt: 'Your own alternative text',
  ownAltHint: 'For those who do not see the picture. Empty for one made of the figures.',
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  downloadPdf: 'Download PDF',
  copyPicture: 'Copy picture',
  data: 'Data',
  shown: 'What is shown',
  everything: 'Everything held',
  figures: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  fileOf: (format: string, rows: string) =>
    `${format} of ${rows.charAt(0).toLowerCase()}${rows.slice(1)}`,
  csvBom: 'CSV with a byte order mark, for spreadsheets that misread accents',
  copyTable: 'Copy as a table',
  code: 'Code that fetches these figures: Excel, Google Sheets, Python, R, Observable',
  codeNote:
    'Each fetches the newest figures. With “&vintage=” and an id from Sources in the address, it stays with those.',
  copyCodeFor: (tool: string) => `Copy code for ${tool}`,
  share: 'Link',
  liveLink: 'Shows new figures as they come',
  pinnedLink: 'Stays with the figures shown now',
  copyLink: 'Copy link',
  copyPinned: 'Copy staying link',
  cite: 'Citation',
  copyShort: 'Copy short citation',
  copyCitation: 'Copy full citation',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying',
} as const;

/** Names of the files a view's figures are given as. */
export const DATA_FORMATS = {
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  'sdmx-csv': 'SDMX-CSV',
  zip: 'ZIP with metadata',
} as const;

/** Names of the tools that code is given for. */
export const CODE_TOOLS = {
  excel: 'Excel (Power Query)',
  sheets: 'Google Sheets',
  python: 'Python (pandas)',
  r: 'R',
  observable: 'Observable',
} as const;

/** Names of the files a citation is given as. */
export const CITE_FORMAT_NAMES = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const;
