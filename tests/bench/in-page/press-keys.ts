/** How long key presses on the period's end took to be seen. */
export interface PressedKeys {
  /** From the key event to the end of the frame that shows the change. */
  readonly latencies: readonly number[];
  /** Of that, until the event's listeners were done. */
  readonly works: readonly number[];
}

/**
 * Presses arrow keys on the end handle one by one, each after a rest, at moments spread evenly over
 * a frame, so that waiting for the frame weighs the same on every page.
 *
 * @throws {Error} when a press leaves the chart as it was.
 */
export async function pressKeys(asked: {
  readonly presses: number;
  readonly restMs: number;
}): Promise<PressedKeys> {
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const marks = () => document.querySelector('.chart-wide .chart-marks')?.innerHTML;
  const latencies: number[] = [];
  const works: number[] = [];
  for (let press = 0; press < asked.presses; press += 1) {
    const handle = document.getElementById('handle-to');
    const before = marks();
    await rest(asked.restMs);
    await frame();
    await rest(4 + ((press * 5) % 16));
    const key = press % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
    const begin = performance.now();
    handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    works.push(performance.now() - begin);
    latencies.push((await painted()) - begin);
    if (marks() === before) throw new Error(`${key} on the end handle changed nothing`);
  }
  return { latencies, works };
}
