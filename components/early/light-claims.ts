/** Marks everything that belongs to the given claims as lit, and nothing else. */
export function lightClaims(claims: readonly string[]): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-claim-ref]')) {
    if (claims.includes(element.dataset['claimRef'] ?? '')) element.dataset['lit'] = 'yes';
    else delete element.dataset['lit'];
  }
}
