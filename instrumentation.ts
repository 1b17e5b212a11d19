/**
 * Lets the proxy see requests by `TRACE`, and answer them as any other method that is not offered.
 *
 * The platform's `Request` refuses to be made with that method, so Next answers it with 500 before
 * anything of ours is asked. Node tells of every request before it hands it on.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { subscribe } = await import('node:diagnostics_channel');
  subscribe('http.server.request.start', (told) => {
    if (typeof told !== 'object' || told === null || !('request' in told)) return;
    const { request } = told;
    if (typeof request !== 'object' || request === null || !('method' in request)) return;
    if (request.method === 'TRACE') request.method = 'X-TRACE';
  });
}
