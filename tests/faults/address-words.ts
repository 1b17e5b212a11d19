/** The words of a text, one space or line apart. */
function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Values of parameters, sound and hostile. */
export const WORDS: readonly string[] = [
  ...listed(`
  AZE PAK GBR USA aze FRA EU27 0 -1 2020 2020-Q1 2020-03 1996 2021 9999 0000 2020-13 A Q M
  flows balance turnover sides table products period -imports c1 c9 light dark system csv json
  xml xlsx sdmx-csv zip claimreview bibtex shown all true null NaN Infinity 1e9 1000000000 -0
  0x10 200 240 400 1 2 4 13.2 1000000 USD exports exact __proto__ constructor toString %00 %
  %E0%A4%A %ff ../.. <script> {{7*7}} [] {"a":1} 2021-06-11-azerbaijan-pakistan-navy
  http://127.0.0.1/ file:///etc/passwd /trade/AZE/PAK
  `),
  '',
  '\u0000',
  '..\\..',
  "' OR 1=1 --",
  '${7*7}',
  '\r\nset-cookie: a=1',
  '\u202e',
  '\u2028',
  '9'.repeat(3000),
];

/** Keys of parameters, sound and hostile. */
export const KEYS: readonly string[] = [
  ...listed(`
  side chart freq from to claim sort theme reporter partner article download format rows
  vintage style width height scale zoom unit pair tab start end frequency measure printed
  multiplier currency period hedge status product quote publisher date url maxwidth name
  address _rsc constructor __proto__ a[] a[b] from%00 FROM ;to nextInternalLocale
  `),
];

/** Every route but those of pictures made of pixels, which are slow. */
export const ROUTES: readonly string[] = [
  ...listed(`
  / /trade /trade/AZE/PAK /trade/PAK/AZE /trade/USA/AZE /trade/AZE/PAK/claims /articles
  /articles/2021-06-11-azerbaijan-pakistan-navy /sources /check /developers /verdict
  /embed/trade/AZE/PAK /embed/articles/2021-06-11-azerbaijan-pakistan-navy /embed.js /api
  /api/v1/view /api/v1/view /api/v1/chart.svg /api/v1/verdict.svg /api/v1/ledger
  /api/v1/oembed /api/v1/openapi.json /api/v1/cite /api/v1/claims /api/v1/documents
  /api/v1/articles /api/v1/none /healthz /readyz /icon.svg /_next/image /none
  `),
];

/** Routes that draw in another process. */
export const PICTURES: readonly string[] = [
  ...listed(`
  /api/v1/chart.png /api/v1/verdict.png /api/v1/chart.pdf /api/v1/verdict.pdf
  `),
];

/** Paths that lead elsewhere where a server takes them apart wrongly. */
export const TRICKS: readonly string[] = [
  ...listed(`
  /%2e%2e%2f%2e%2e%2fetc/passwd /..;/api/v1/view //api/v1/view /api//v1///view /api/v1/view%00
  /api/v1/view%2f /api/v1/%76iew /API/V1/VIEW /api/v1/view/..%2fview /%5c%5cevil.example
  //evil.example/%2f.. /trade/%ff/PAK /trade/%00/%00 /trade/AZE%2fPAK /articles/%2e%2e
  /embed/..%2f..%2fapi /_next/data/x.json /_next/static/../x /.env /.git/config
  /_next/static/chunks/%2e%2e/x.js /_error /_not-found /500 /404 /index
  /__nextjs_original-stack-frame
  `),
  '/\\..\\..\\x',
  `/${'a/'.repeat(900)}`,
  `/${'%20'.repeat(600)}`,
];

/** Headers by which servers and frameworks talk to themselves. */
export const HEADERS: readonly string[] = [
  ...listed(`
  x-middleware-subrequest x-middleware-rewrite x-middleware-next x-middleware-override-headers
  x-nextjs-data x-nextjs-rewrite x-matched-path x-invoke-path x-invoke-status x-nonce rsc
  next-router-state-tree next-router-prefetch next-router-segment-prefetch next-url
  next-action next-resume next-hmr-refresh x-forwarded-host x-forwarded-for x-forwarded-proto
  content-security-policy x-address x-theme x-form if-none-match accept-encoding range accept
  content-type origin sec-fetch-site cookie x-http-method-override if-modified-since
  `),
];

/** Values of such headers. */
export const HEADER_VALUES: readonly string[] = [
  ...listed(`
  1 proxy src/middleware:src/middleware:src/middleware /none https://evil.example *
  %5B%22%22%5D [""] {} W/"a" " identity;q=0 bytes=0- text/plain application/json
  application/x-www-form-urlencoded
  `),
  'gzip, br',
  '"a", "b"',
  'multipart/form-data; boundary=x',
  'a'.repeat(2000),
];
