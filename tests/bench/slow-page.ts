import type { Browser, Page } from '@playwright/test';

import { bearFunctionNames } from './in-page/bear-function-names';

const CPU_SLOWER = 4;
const LATENCY_MS = 165;
const BYTES_PER_SECOND = 8_000_000 / 8;
const SIZE = { width: 1440, height: 900 };

/** The conditions of page loads, in words. */
export const SLOW_WORDS = `CPU ${CPU_SLOWER}× slower, 8 Mbit/s, ${LATENCY_MS} ms, nothing cached`;

/** A page to itself: new context, empty cache; closed when the work is done. */
export async function withPage<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
  viewport: { readonly width: number; readonly height: number } = SIZE,
): Promise<Result> {
  const context = await browser.newContext({ viewport, timezoneId: 'UTC' });
  try {
    await context.addInitScript(bearFunctionNames);
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The same with a slow phone's processor and network. */
export function withSlowPage<Result>(
  browser: Browser,
  work: (page: Page) => Promise<Result>,
  viewport: { readonly width: number; readonly height: number } = SIZE,
): Promise<Result> {
  return withPage(
    browser,
    async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: LATENCY_MS,
        downloadThroughput: BYTES_PER_SECOND,
        uploadThroughput: BYTES_PER_SECOND,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
      return work(page);
    },
    viewport,
  );
}
