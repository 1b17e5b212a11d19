/** What happened while a key was held and just after. */
export interface HeldKey {
  /** From the moment each repeat was due to the end of the frame that shows it. */
  readonly latencies: readonly number[];
  /** Lengths of tasks above 50 ms, to a second and a half after the last repeat. */
  readonly longTasks: readonly number[];
}

/** Holds an arrow key on the end handle: thirty repeats, thirty a second. */
export async function holdKey(): Promise<HeldKey> {
  const EVERY_MS = 1000 / 30;
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map((entry) => entry.duration));
  });
  observer.observe({ type: 'longtask' });
  const handle = document.getElementById('handle-to');
  const waits: Promise<number>[] = [];
  const start = performance.now();
  for (let repeat = 0; repeat < 30; repeat += 1) {
    const due = start + repeat * EVERY_MS;
    await rest(Math.max(0, due - performance.now()));
    const key = repeat < 15 ? 'ArrowLeft' : 'ArrowRight';
    handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    waits.push(
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - due);
          port2.postMessage(null);
        }),
      ),
    );
  }
  const latencies = await Promise.all(waits);
  await rest(1500);
  observer.disconnect();
  return { latencies, longTasks };
}
