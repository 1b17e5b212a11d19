/**
 * Work that waits for its moment; a newer call takes the place of one that still waits.
 *
 * `afterPaint` runs when the frame that is due has been painted, `atRest` once nothing was asked
 * for a while, and at the latest when the page is left.
 */
export function afterPaint(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false;
        work();
      }),
    );
  };
}

export function atRest(milliseconds: number, work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const run = (): void => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    work();
  };
  addEventListener('pagehide', run);
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
}
