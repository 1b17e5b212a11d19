import { loadSources } from '@/lib/load/sources';

/** Answers 200 with the vintage while the snapshot can be read, otherwise 503 with the reason. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const { vintage } = await loadSources();
    return Response.json({ ready: true, vintage: vintage.id }, { headers });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return Response.json({ ready: false, reason }, { status: 503, headers });
  }
}
