/** A page's query as Next gives it. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The query's keys and values one by one; a key given twice comes twice.
 *
 * Only text counts: for keys such as `constructor` Next hands over what every object has.
 */
export function queryEntries(query: PageQuery): readonly (readonly [string, string])[] {
  return Object.entries(query).flatMap(([key, value]) => {
    const texts: readonly unknown[] = [value].flat();
    return texts.filter((one) => typeof one === 'string').map((one) => [key, one] as const);
  });
}
