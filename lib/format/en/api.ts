/** Words of the page that tells how data and pictures are fetched by address. */
export const API_WORDS = {
  nav: 'Data and pictures by address',
  title: 'Data and pictures by address',
  lead: 'Everything shown here can be fetched: the figures of a view as data, its chart as a picture, the tested figures of an article, and the test of a text of your own. Every part of the question stands in the address; there is no key and no account.',
  description: 'The description for programs (OpenAPI 3.1)',
  routes: 'What can be fetched',
  examples: 'Try it',
  sent: 'What is sent',
  views: 'Parameters of a view',
  viewsLead:
    'They are those of the dashboards’ own addresses, so that any page you have open becomes data or a picture by its query. Unlike pages, these routes refuse what they cannot use whole: a file is what was asked for, or nothing.',
  pictures: 'Parameters of a picture',
  picturesLead: 'Beside those of the view, or of the claim.',
  claims: 'Parameters of a claim',
  claimsLead: 'One figure a text states, for the picture of its verdict.',
  others: 'Parameters of the other routes',
  othersLead:
    'Wherever a file is answered, download=1 tells the browser to keep it under its name instead of showing it.',
  required: 'required',
  usually: (value: string) => `${value} when left out`,
  oneOf: 'one of',
  range: (from: string, to: string) => `${from} to ${to}`,
  example: (value: string) => `such as ${value}`,
  formats: 'Forms',
  numbers: 'Numbers and what is absent',
  numbersText:
    'Numbers of trade are decimals as text, exact to the digit the publisher gave; read them as decimals, not as floats. Where nothing is held the value is null in JSON and empty in CSV, and the status beside it says why. It is never 0.',
  caching: 'Caching',
  cachingText:
    'An answer carries an ETag made of the vintage and the question. Send it back as If-None-Match: while nothing was imported you get 304 without a body. Caches may keep an answer for a minute and serve it ten minutes longer while they fetch anew. An address that names its vintage is answered alike for good, and may be kept so; when its vintage has been removed the answer is 410. Texts you send and refusals are kept nowhere. Data and SVG are compressed for those who accept gzip.',
  refusals: 'Refusals',
  refusalsText:
    'Every refusal is application/problem+json (RFC 9457). It names each parameter that cannot be used, the value found and what was expected.',
  licences: 'Licences and citing',
  licencesText:
    'The figures belong to the publishers named with them, under the licence that stands in every answer. Name the publisher first, then Bilateral with the vintage: it says which state of the figures you used. /api/v1/cite has the citation of any view, with a link that stays with its vintage.',
  sources: 'All sources with their licences',
  limits: 'Limits',
  limitList: [
    'Pictures: 200 to 4,000 pixels a side, density 1, 2 or 4, at most 34 million pixels; on paper 50 to 1,000 millimetres a side. When too many are being drawn, 503 says when to ask again.',
    'Texts: at most 200,000 letters. Files: at most 5 MB, read within two seconds.',
    'Reading is open to every site (CORS) and needs no cookie. Keeping an article is for this site’s own page alone.',
  ],
  sharing: 'For other sites',
  sharingText:
    'A chart stands in another page by its /embed/ address, and sites that know oEmbed find it by the link of the dashboard itself.',
} as const;
