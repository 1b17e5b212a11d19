import { gzipSync } from 'node:zlib';

import type { BenchRow } from '../bench-stage';
import { kilobytes, type Finding } from '../finding';
import { SUBJECTS } from '../subjects';

/** How heavy the pages are, and which parts make them so. */
export const pageWeight: BenchRow = {
  name: 'page-weight',
  measure: async ({ site }) => {
    const findings: Finding[] = [];
    for (const subject of SUBJECTS) {
      const html = await (await fetch(`${site.origin}${subject.path}`)).text();
      findings.push({
        row: 'page, compressed',
        subject: subject.name,
        target: '',
        figure: kilobytes(gzipSync(html).length),
        spread: `${kilobytes(Buffer.byteLength(html))} raw`,
        isMet: null,
        notes: [parts(html).join(', ')],
      });
    }
    return findings;
  },
};

/** Each part compressed alone, so their sum is a little more than the page. */
function parts(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script[^>]*>.*?<\/script>/gs)].map(([script]) => script);
  const of = (mark: string) => scripts.filter((script) => script.slice(0, 200).includes(mark));
  const data = of('id="page-data"');
  const flight = of('__next_f');
  const early = scripts.filter(
    (script) => script.length > 5000 && ![...data, ...flight].includes(script),
  );
  const styles = [...html.matchAll(/<style[^>]*>.*?<\/style>/gs)].map(([style]) => style);
  const markup = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
  const named = { styles, markup: [markup], data, 'early script': early, "React's data": flight };
  return Object.entries(named).map(([name, texts]) => {
    const text = texts.join('');
    return `${name} ${kilobytes(gzipSync(text).length)} (${kilobytes(Buffer.byteLength(text))} raw)`;
  });
}
