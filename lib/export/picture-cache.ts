import { LRUCache } from 'lru-cache';

/** Pictures made before, and those being made. */
interface Pictures {
  readonly made: LRUCache<string, Buffer>;
  readonly making: Map<string, Promise<Buffer>>;
}

const MOST_BYTES = 64 * 1024 * 1024;
/** One picture may take an eighth at most: a large one must not push out all the small. */
const LARGEST_BYTES = MOST_BYTES / 8;
const PLACE = Symbol.for('bilateral.pictures');

/** The name a picture is kept under: a new vintage makes every picture new. */
export function pictureKey(vintageId: string, canonicalQuery: string): string {
  return `${vintageId} ${canonicalQuery}`;
}

/**
 * The file kept under a key, or made now. Those who ask for it while it is made get the same one;
 * a failure is told to all of them and not kept. At most 64 MB are kept, the latest used first.
 */
export async function cachedPicture(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const { made, making } = pictures();
  const kept = made.get(key);
  if (kept !== undefined) return kept;
  const begun = making.get(key);
  if (begun !== undefined) return begun;
  const work = make().finally(() => making.delete(key));
  making.set(key, work);
  const file = await work;
  made.set(key, file);
  return file;
}

/** One cache for the process, though Next loads this file more than once. */
function pictures(): Pictures {
  const held: unknown = Reflect.get(globalThis, PLACE);
  if (isPictures(held)) return held;
  const fresh: Pictures = {
    made: new LRUCache({
      maxSize: MOST_BYTES,
      maxEntrySize: LARGEST_BYTES,
      sizeCalculation: (file) => file.length,
    }),
    making: new Map(),
  };
  Reflect.set(globalThis, PLACE, fresh);
  return fresh;
}

function isPictures(value: unknown): value is Pictures {
  return typeof value === 'object' && value !== null && 'made' in value && 'making' in value;
}
