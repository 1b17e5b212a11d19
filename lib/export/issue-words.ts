import type { Issue } from '@/lib/domain/record';

/** An issue in a line: `sum of chapters: 2018, 2019, 2020`, and its detail when it has one. */
export function issueWords({ code, about, detail }: Issue): string {
  const where = about.length === 0 ? code : `${code}: ${about.join(', ')}`;
  return detail === null ? where : `${where} (${detail})`;
}
