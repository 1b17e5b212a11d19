import {
  expect,
  test as base,
  type APIRequestContext,
  type APIResponse,
  type Locator,
  type Page,
  type Response,
} from '@playwright/test';
import { z } from 'zod';
import { isOfInterface, undescribed } from './described-answers';

/** The figures of 2020 as Azerbaijan reported them, as a reader sees them. */
export const FIGURES_2020 = ['1,657,574', '11,624,822', '−9,967,248', '13,282,396'] as const;

interface ReaderFixtures {
  /** Complaints of the browser's console that a test expects. */
  readonly expected: RegExp | null;
  readonly console: void;
  /** What of the interface's answers is not as its description has it. */
  readonly undescribed: string[];
}

/**
 * A test that fails when the browser's console tells an error, when a page was refused anything by
 * its policy, and when an answer of the interface is not as its description has it.
 */
export const test = base.extend<ReaderFixtures>({
  undescribed: async ({}, run) => {
    const wrong: string[] = [];
    await run(wrong);
    expect(wrong).toEqual([]);
  },
  request: async ({ request, undescribed: wrong }, run) => {
    await run(heldToDescription(request, wrong));
  },
  expected: [null, { option: true }],
  console: [
    async ({ page, expected, undescribed: wrong }, run) => {
      const complaints: string[] = [];
      const answers: Promise<readonly string[]>[] = [];
      page.on('response', (response) => {
        if (isOfInterface(response.url())) answers.push(wrongOfPage(response));
      });
      await page.exposeBinding('__refused', (_, what: string) => complaints.push(what));
      await page.addInitScript(tellRefusals);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        complaints.push(`${message.text()} ${message.location().url}`);
      });
      await run();
      wrong.push(...(await Promise.all(answers)).flat());
      expect(complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page: tells what its policy refused, also where the console keeps silent. */
function tellRefusals(): void {
  document.addEventListener('securitypolicyviolation', (refused) => {
    const tell: unknown = Reflect.get(window, '__refused');
    if (typeof tell !== 'function') return;
    const what = `refused by ${refused.effectiveDirective}: ${refused.blockedURI}`;
    Reflect.apply(tell, window, [`${what} ${document.URL}`]);
  });
}

/** A page's own answers: pictures are held to their type, JSON to its schema. */
async function wrongOfPage(response: Response): Promise<readonly string[]> {
  const headers = response.headers();
  const isJson = /^application\/([\w.-]+\+)?json/.test(headers['content-type'] ?? '');
  // A page that is left lets go of what it was sent.
  const body = isJson ? await response.text().catch(() => null) : null;
  const method = response.request().method();
  return undescribed({ method, address: response.url(), status: response.status(), headers, body });
}

/** The same client, whose answers of the interface are held to its description. */
function heldToDescription(request: APIRequestContext, wrong: string[]): APIRequestContext {
  const fetch = request.fetch.bind(request);
  // All other methods of the client ask by this one.
  request.fetch = async (address, options) => {
    const answer = await fetch(address, options);
    if (isOfInterface(answer.url())) {
      wrong.push(...undescribed(await metAnswer(answer, options?.method ?? 'GET')));
    }
    return answer;
  };
  return request;
}

async function metAnswer(answer: APIResponse, method: string) {
  const headers = answer.headers();
  const isText = !/^image\/png/.test(headers['content-type'] ?? '');
  const body = isText ? await answer.text() : null;
  return { method, address: answer.url(), status: answer.status(), headers, body };
}

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
