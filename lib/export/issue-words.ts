import { readPeriod } from '@/lib/domain/period';
import type { Issue } from '@/lib/domain/record';
import { ISSUE_SENTENCES } from '@/lib/format/en/dashboard';
import { periodName } from '@/lib/format/period';
import { capitalised } from '@/lib/format/place';

/** An issue as a sentence, each period it concerns by name, with its detail when it has one. */
export function issueWords({ code, about, detail }: Issue): string {
  const names = about.map((text) => (readPeriod(text) === null ? text : periodName(text)));
  const sentence = capitalised(ISSUE_SENTENCES[code](names.join(', ')));
  return detail === null ? sentence : `${sentence} (${detail})`;
}
