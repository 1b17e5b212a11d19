/** A method by which a route may be asked. */
export type OfferedMethod = 'GET' | 'HEAD' | 'POST';

const READ = ['GET', 'HEAD'] as const;
const SENT = ['POST'] as const;

/**
 * The routes below `/api/v1`, each with its methods. The proxy answers others with 405, and the
 * description of the interface has these and no more; a test holds both to the route files.
 */
export const OFFERED = {
  '/api/v1/view': READ,
  '/api/v1/cite': READ,
  '/api/v1/chart.svg': READ,
  '/api/v1/chart.png': READ,
  '/api/v1/chart.pdf': READ,
  '/api/v1/verdict.svg': READ,
  '/api/v1/verdict.png': READ,
  '/api/v1/verdict.pdf': READ,
  '/api/v1/ledger': READ,
  '/api/v1/claims': SENT,
  '/api/v1/documents': SENT,
  '/api/v1/articles': SENT,
  '/api/v1/oembed': READ,
  '/api/v1/openapi.json': READ,
} as const satisfies Readonly<Record<string, readonly OfferedMethod[]>>;
export type ApiPath = keyof typeof OFFERED;

/** Routes that answer only this site's own pages: no other site may send to them. */
const OWN_PAGES: readonly string[] = ['/api/v1/articles'];

/** How a path may be asked. */
export interface Offer {
  readonly methods: readonly OfferedMethod[];
  /** Whether browsers may ask for it from other sites' pages. */
  readonly isForOthers: boolean;
}

/**
 * What a path of this installation offers: pages and files are read, `/check` also takes a form.
 *
 * `null` for a path below `/api/` that is no route: what is not there, has no methods.
 */
export function offerOf(path: string): Offer | null {
  if (path.startsWith('/api/')) {
    const methods = Object.entries(OFFERED).find(([known]) => known === path)?.[1];
    return methods === undefined ? null : { methods, isForOthers: !OWN_PAGES.includes(path) };
  }
  return { methods: path === '/check' ? ['GET', 'HEAD', 'POST'] : READ, isForOthers: false };
}
