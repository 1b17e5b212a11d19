declare global {
  interface Window {
    shifts?: Shift[];
  }
  interface PerformanceEntry {
    /** Of layout shifts only, which the types of the platform do not know. */
    readonly value?: number;
    readonly sources?: readonly { readonly node: Node | null }[];
  }
}

/** A layout shift, and the first element it moved. */
export interface Shift {
  readonly value: number;
  readonly moved: string;
}

/** Keeps every layout shift from the first moment on. */
export function watchShifts(): void {
  const shifts: Shift[] = [];
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const node = sources?.[0]?.node;
      const moved = node instanceof Element ? `${node.tagName.toLowerCase()}#${node.id}` : 'text';
      if (value !== undefined) shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
