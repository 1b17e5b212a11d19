/** A page's query as Next gives it. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query's keys and values one by one; a key given twice comes twice. */
export function queryEntries(query: PageQuery): readonly (readonly [string, string])[] {
  return Object.entries(query).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return typeof value === 'string'
      ? [[key, value] as const]
      : value.map((one) => [key, one] as const);
  });
}
