declare global {
  interface Window {
    /** When the frame that shows the chart was done, in milliseconds from navigation. */
    chartPainted?: Promise<number>;
  }
}

/**
 * Looks before every frame whether the chart's whole SVG is in the document. The frame that follows
 * paints it; a message sent before that frame arrives after it.
 */
export function watchChartPainted(): void {
  window.chartPainted = new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('.chart-wide .chart-overlay') === null) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
