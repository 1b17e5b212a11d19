import type { Page } from './early';

/** Marks everything that belongs to a claim as lit, and nothing else. */
export function lightClaims(claim: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-claim-ref]')) {
    if (element.dataset['claimRef'] === claim) element.dataset['lit'] = 'yes';
    else delete element.dataset['lit'];
  }
}

/** Pointing at a figure of the article, or tabbing to it, lights its point in the chart. */
export function bindClaims(page: Page): void {
  const glance = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-claim-ref]') : null;
    if (mark instanceof HTMLElement) page.glance(mark.dataset['claimRef'] ?? null);
  };
  const leave = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-claim-ref]') : null;
    if (mark !== null) page.glance(null);
  };
  document.addEventListener('pointerover', glance);
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusin', glance);
  document.addEventListener('focusout', leave);
}
