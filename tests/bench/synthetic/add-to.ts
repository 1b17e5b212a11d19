/** Adds a value to what stands under the key, which is nothing at first. */
export function addTo<Key>(sums: Map<Key, bigint>, key: Key, value: bigint): void {
  const held = sums.get(key);
  sums.set(key, held === undefined ? value : held + value);
}
