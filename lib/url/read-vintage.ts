import { isVintageId } from '@/lib/domain/vintage-id';

/**
 * The id of the vintage an address names, before anything of it is loaded; `null` when it names
 * none or what it names is no id. `readView` tells of what cannot be used.
 */
export function readVintage(entries: Iterable<readonly [string, string]>): string | null {
  for (const [key, value] of entries) {
    if (key !== 'vintage' || value === '') continue;
    const id = value.toLowerCase();
    return isVintageId(id) ? id : null;
  }
  return null;
}
