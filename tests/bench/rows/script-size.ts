import { gzipSync } from 'node:zlib';

import type { BenchRow, BenchStage } from '../bench-stage';
import { kilobytes, type Finding } from '../finding';
import { pageScripts, type PageScripts } from '../page-scripts';
import { SUBJECTS, type Subject } from '../subjects';

/** A page of the framework without islands: what it loads, every page loads. */
const EMPTY_PATH = '/sources';
const MOST_BYTES = 25_000;

/** What a reader's browser must fetch and run before the period control works. */
export const scriptSize: BenchRow = {
  name: 'script-size',
  measure: async (stage) => {
    const empty = await pageScripts(stage, EMPTY_PATH);
    const findings: Finding[] = [];
    for (const subject of SUBJECTS) findings.push(...(await subjectSize(stage, subject, empty)));
    return findings;
  },
};

async function subjectSize(
  stage: BenchStage,
  subject: Subject,
  empty: PageScripts,
): Promise<readonly Finding[]> {
  const page = await pageScripts(stage, subject.path);
  const shared = new Set(empty.chunks.map(({ name }) => name));
  const own = page.chunks.filter(({ name }) => !shared.has(name));
  const before = own.filter(({ hasRecharts }) => !hasRecharts);
  const siteWide = gzipSync(empty.inline).length;
  const early = gzipSync(page.inline).length - siteWide;
  const islands = before.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = before.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
  return [
    {
      row: 'script before the period control works, over the empty page',
      subject: subject.name,
      target: '≤ 25 kB',
      figure: kilobytes(early),
      spread: 'exact',
      isMet: early <= MOST_BYTES,
      notes: [
        `the early script, inline, ${kilobytes(page.inline.length - empty.inline.length)} raw; the control works before any chunk has come`,
        `over it: ${kilobytes(siteWide)} inline for theme and fonts, which ${EMPTY_PATH} has too`,
        `not counted: ${kilobytes(islands)} of async chunks for other islands that ${EMPTY_PATH} does not load: ${list || 'none'}`,
      ],
    },
    rechartsFinding(subject, page, own),
  ];
}

function rechartsFinding(subject: Subject, page: PageScripts, own: PageScripts['chunks']): Finding {
  const recharts = own.filter(({ hasRecharts }) => hasRecharts);
  const isLate = recharts.length > 0 && recharts.every(({ start }) => start > page.load);
  const bytes = recharts.reduce((sum, chunk) => sum + chunk.bytes, 0);
  const starts = recharts.map(({ name, start }) => `${name} asked for at ${Math.round(start)} ms`);
  return {
    row: 'Recharts in chunks of its own, asked for after load',
    subject: subject.name,
    target: 'yes',
    figure:
      recharts.length === 0 ? 'never loaded' : `${isLate ? 'yes' : 'no'}, ${kilobytes(bytes)}`,
    spread: 'exact',
    isMet: isLate,
    notes: [
      `${starts.join(', ') || 'no chunk with Recharts seen'}; load ended at ${Math.round(page.load)} ms`,
    ],
  };
}
