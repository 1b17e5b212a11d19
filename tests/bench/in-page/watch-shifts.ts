declare global {
  interface Window {
    shifts?: Shift[];
  }
  interface PerformanceEntry {
    /** Of layout shifts only, which the types of the platform do not know. */
    readonly value?: number;
    readonly sources?: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
}

/** A layout shift, when it was, and the first element it moved. */
export interface Shift {
  readonly value: number;
  readonly moved: string;
  /** Milliseconds from navigation. */
  readonly at: number;
}

/** Keeps every layout shift from the first moment on. */
export function watchShifts(): void {
  const shifts: Shift[] = [];
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      if (value === undefined) continue;
      const { node, previousRect: from, currentRect: to } = sources?.[0] ?? {};
      const name =
        node instanceof Element
          ? `${node.tagName} ${node.getAttribute('class') ?? node.id}`
          : 'a text';
      const moved = `${name}: top ${from?.top} → ${to?.top}, height ${from?.height} → ${to?.height}`;
      shifts.push({ value, moved, at: startTime });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
