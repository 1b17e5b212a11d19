/** The id of a region's element. */
export function regionId(name: string): string {
  return `region-${name}`;
}
