import type { Patch } from '@/components/dashboard/patch';

const KEYS: readonly Patch['key'][] = ['side', 'chart', 'freq', 'preset', 'claim', 'sort'];

/** The patch a link carries, or `null` when it is an ordinary link. */
export function patchOf(link: HTMLElement): Patch | null {
  const key = KEYS.find((name) => name === link.dataset['key']);
  const { value } = link.dataset;
  return key === undefined || value === undefined ? null : { key, value };
}
