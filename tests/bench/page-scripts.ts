import { setTimeout as delay } from 'node:timers/promises';

import type { BenchStage } from './bench-stage';
import { withPage } from './slow-page';

/** A script file a page fetched. */
export interface ScriptChunk {
  readonly name: string;
  /** As it came over the wire, compressed. */
  readonly bytes: number;
  /** Milliseconds from navigation until it was asked for. */
  readonly start: number;
  readonly hasRecharts: boolean;
}

/** The scripts of a page, its own inline one among them. */
export interface PageScripts {
  readonly chunks: readonly ScriptChunk[];
  /** Inline scripts, without what the framework writes to hand over its own data. */
  readonly inline: string;
  /** When the load event had ended. */
  readonly load: number;
}

const QUIET_MS = 3000;
const FRAMEWORK_INLINE = /__next_f|\bid="_R_"|application\/json/;

/** Opens a page without any slowing, waits until it is idle, and lists the scripts it has fetched. */
export async function pageScripts(stage: BenchStage, path: string): Promise<PageScripts> {
  const address = `${stage.site.origin}${path}`;
  const html = await (await fetch(address)).text();
  const inline = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    .map(([whole]) => whole)
    .filter((script) => !/^<script[^>]* src=/.test(script))
    .filter((script) => !FRAMEWORK_INLINE.test(script.slice(0, 200)))
    .map((script) => script.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, ''))
    .join('\n');
  const { load, fetched } = await withPage(stage.browser, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    await delay(QUIET_MS);
    return page.evaluate(fetchedScripts);
  });
  const chunks: ScriptChunk[] = [];
  for (const script of fetched) chunks.push(await chunkOf(script));
  return { chunks, inline, load };
}

async function chunkOf(script: {
  readonly address: string;
  readonly bytes: number;
  readonly start: number;
}): Promise<ScriptChunk> {
  const text = await (await fetch(script.address)).text();
  return {
    name: script.address.replace(/.*\//, ''),
    bytes: script.bytes,
    start: script.start,
    hasRecharts: text.includes('recharts-wrapper'),
  };
}

/** Runs in the page. */
function fetchedScripts() {
  const [navigation] = performance.getEntriesByType('navigation');
  const resources = performance.getEntriesByType('resource');
  return {
    load: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : NaN,
    fetched: resources
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map((entry) => ({
        address: entry.name,
        bytes: entry.encodedBodySize,
        start: entry.startTime,
      })),
  };
}
