import { chromium, type Browser } from '@playwright/test';

import { ROOT } from '../../lib/cli/root.mjs';
import { browserSources } from '../driver/browser-sources.mjs';
import { findBrowser } from '../driver/find-browser.mjs';
import { startComparison, type ComparisonServer } from './comparison-server';
import type { Finding } from './finding';
import { startSite, type RunningServer } from './site-server';

/** Everything a row measures with. */
export interface BenchStage {
  readonly browser: Browser;
  readonly site: RunningServer;
  readonly comparison: ComparisonServer;
  /** Page loads of each page in each comparison. */
  readonly loads: number;
  readonly close: () => Promise<void>;
}

/** A row of the bench: what it is called and how it is measured. */
export interface BenchRow {
  readonly name: string;
  readonly measure: (stage: BenchStage) => Promise<readonly Finding[]>;
}

/** Starts browser, product and comparison. What was started is stopped when a later one fails. */
export async function openStage(loads: number): Promise<BenchStage> {
  const stops: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  try {
    const site = await startSite();
    stops.push(site.close);
    const comparison = await startComparison();
    stops.push(comparison.close);
    const executablePath = await findBrowser(browserSources(ROOT));
    const browser = await chromium.launch({ executablePath });
    stops.push(() => browser.close());
    return { browser, site, comparison, loads, close };
  } catch (error) {
    await close();
    throw error;
  }
}
