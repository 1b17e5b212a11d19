import {
  expect,
  test as base,
  type APIRequestContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { z } from 'zod';

/** The figures of 2020 as Azerbaijan reported them, as a reader sees them. */
export const FIGURES_2020 = ['1,657,574', '11,624,822', '−9,967,248', '13,282,396'] as const;

interface ReaderFixtures {
  /** Complaints of the browser's console that a test expects. */
  readonly expected: RegExp | null;
  readonly console: void;
}

/** A test that fails when the browser's console tells an error, a refused script or style among them. */
export const test = base.extend<ReaderFixtures>({
  expected: [null, { option: true }],
  console: [
    async ({ page, expected }, run) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        complaints.push(`${message.text()} ${message.location().url}`);
      });
      await run();
      expect(complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

/** The sentences that the data route tells of a view. */
export async function sentencesOf(request: APIRequestContext, query: string): Promise<string> {
  const answer: unknown = await (await request.get(`/api/v1/view?${query}`)).json();
  return z
    .object({ sentences: z.array(z.string()) })
    .parse(answer)
    .sentences.join(' ');
}

export { expect };

/** The chart's figure. */
export function chart(page: Page): Locator {
  return page.getByRole('figure');
}

/** The chart drawn by the page that fits its column now. */
export function chartImage(page: Page): Locator {
  return chart(page).getByRole('img').filter({ visible: true });
}

/** What the chart measures and which periods it shows. */
export function subtitle(page: Page): Locator {
  return page.locator('#chart-subtitle');
}

/** The region in which changes are announced. */
export function announcement(page: Page): Locator {
  return page.locator('[aria-live="polite"]');
}

/** Waits until Recharts has drawn the chart, when everything on the page is alive. */
export async function untilDrawnByRecharts(page: Page): Promise<void> {
  await expect(chart(page)).toHaveAttribute('data-drawn-by', 'recharts');
}

/** Opens an address and waits until everything on it is alive. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilDrawnByRecharts(page);
}

/** The addresses the page asks for from now on; the browser asks for its icon on its own account. */
export function requestsOf(
  page: Page,
): readonly { readonly kind: string; readonly path: string }[] {
  const requests: { kind: string; path: string }[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/icon.svg') return;
    requests.push({ kind: request.resourceType(), path: `${pathname}${search}` });
  });
  return requests;
}
