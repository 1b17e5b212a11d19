import { glance, type Desk } from './desk';

/** Pointing at a figure of the article, or tabbing to it, lights its point in the chart. */
export function bindClaims(desk: Desk): void {
  const markOf = (event: Event): HTMLElement | null => {
    const mark = event.target instanceof Element ? event.target.closest('[data-claim-ref]') : null;
    return mark instanceof HTMLElement ? mark : null;
  };
  const enter = (event: Event): void => {
    const claim = markOf(event)?.dataset['claimRef'];
    if (claim !== undefined) glance(desk, claim);
  };
  const leave = (event: Event): void => {
    if (markOf(event) !== null) glance(desk, null);
  };
  document.addEventListener('pointerover', enter);
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
}
