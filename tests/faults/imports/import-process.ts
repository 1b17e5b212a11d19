import { importFiles } from '@/lib/ingest/import-files';
import type { ImportRequest } from '@/lib/ingest/import-request';
import type { ImportEnd } from './one-import';

/** A process that imports once, when it is told what, and tells how that ended. */
async function run(request: Omit<ImportRequest, 'onProgress' | 'signal'>): Promise<ImportEnd> {
  try {
    const { vintage, stored } = await importFiles({
      ...request,
      onProgress: () => undefined,
      signal: null,
    });
    return { end: 'imported', vintage: vintage.id, stored };
  } catch (error) {
    if (!(error instanceof Error))
      return { end: 'failed', name: 'unknown', message: String(error) };
    return { end: 'failed', name: error.name, message: error.message };
  }
}

process.on('message', (request: Parameters<typeof run>[0]) => {
  run(request).then(
    (end) => process.send?.(end, () => process.exit()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
