/** Calls back when the browser is idle, at the latest after two seconds; returns the way to cancel. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  return afterRest(200, callback);
}

/** Calls back after the given time unless cancelled by the function it returns. */
export function afterRest(milliseconds: number, callback: () => void): () => void {
  const handle = setTimeout(callback, milliseconds);
  return () => clearTimeout(handle);
}
