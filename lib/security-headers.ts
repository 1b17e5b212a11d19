/** What the headers of an answer depend on. */
export interface AnswerKind {
  /** The path asked for. */
  readonly path: string;
  /** At least 128 random bits, new for every answer. */
  readonly nonce: string;
  /** The public address, or `null`; https turns on what only https can keep. */
  readonly origin: string | null;
  readonly isDevelopment: boolean;
  /** Style sheets written into the page, as the policy names them. */
  readonly styleHashes: readonly string[];
}

/**
 * The security headers of an answer, by lower-case name.
 *
 * Pages get a policy with a nonce. Data and images under `/api/` may be read by other sites, and
 * run nothing whatever they hold. Charts under `/embed/` may be shown within other sites' pages, and
 * nothing else may.
 */
export function securityHeaders(answer: AnswerKind): ReadonlyMap<string, string> {
  const isApi = answer.path.startsWith('/api/');
  const isEmbed = answer.path.startsWith('/embed/');
  const isForOthers = isApi || isEmbed || answer.path === '/embed.js';
  const isHttps = answer.origin?.startsWith('https://') === true;
  const headers = new Map([
    ['content-security-policy', isApi ? API_POLICY : pagePolicy(answer, isHttps)],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', isForOthers ? 'cross-origin' : 'same-origin'],
  ]);
  if (!isEmbed) headers.set('x-frame-options', 'DENY');
  if (isApi) headers.set('access-control-allow-origin', '*');
  if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return headers;
}

const API_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox";

function pagePolicy(
  { path, nonce, isDevelopment, styleHashes }: AnswerKind,
  isHttps: boolean,
): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    ["style-src 'self'", `'nonce-${nonce}'`, ...styleHashes].join(' '),
    // Recharts places its parts by style attributes, which cannot carry a nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`,
  ];
  if (isHttps) rules.push('upgrade-insecure-requests');
  return rules.join('; ');
}
