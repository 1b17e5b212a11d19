/** Marks everything that belongs to a claim as lit, and nothing else; `null` puts all out. */
export function lightClaims(claim: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-claim-ref]')) {
    if (element.dataset['claimRef'] === claim) element.dataset['lit'] = 'yes';
    else delete element.dataset['lit'];
  }
}
