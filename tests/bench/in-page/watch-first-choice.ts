declare global {
  interface Window {
    firstChoice?: Promise<FirstChoice>;
  }
}

/** Moments of a first choice, in milliseconds from navigation. */
export interface FirstChoice {
  /** When the control was first there to be clicked. */
  readonly offered: number;
  /** When a click had changed the chart's marks in the document. */
  readonly changed: number;
  /** When the frame with the change was done. */
  readonly painted: number;
}

/**
 * Clicks "last five years" every ten milliseconds until the chart's first mark is another, as an
 * impatient reader does. A click that comes before the page's script must not leave the page.
 */
export function watchFirstChoice(): void {
  const CONTROL = '[data-key="preset"][data-value="last-5"]';
  addEventListener('click', (event) => event.preventDefault());
  let offered: number | null = null;
  let original: string | undefined;
  const firstMark = () =>
    document.querySelector('.chart-wide .chart-marks :is(rect, path)')?.outerHTML;
  window.firstChoice = new Promise((resolve) => {
    const timer = setInterval(() => {
      const control = document.querySelector(CONTROL);
      original ??= firstMark();
      if (!(control instanceof HTMLElement) || original === undefined) return;
      offered ??= performance.now();
      const since = offered;
      if (firstMark() === original) control.click();
      if (firstMark() === original) return;
      clearInterval(timer);
      const changed = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ offered: since, changed, painted: performance.now() });
        port2.postMessage(null);
      });
    }, 10);
  });
}
