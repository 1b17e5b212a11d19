import { loadServing } from '@/lib/load/store';

/**
 * Answers 200 with the vintage while the one in force can be read; otherwise 503 with the reason.
 * When an older one serves in its place pages work, and the answer names it.
 */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const { vintage, problem } = await loadServing();
    if (problem === null) return Response.json({ ready: true, vintage }, { headers });
    const reason = `${problem.detail ?? problem.message}; vintage ${vintage} serves instead`;
    return Response.json({ ready: false, vintage, reason }, { status: 503, headers });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return Response.json({ ready: false, reason }, { status: 503, headers });
  }
}
