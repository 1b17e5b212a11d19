/** The path under which a dashboard stays: the front page shows another article one day. */
export function stayingPath(path: string, article: string | null): string {
  return path === '/' && article !== null ? `/articles/${article}` : path;
}
