'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { PAGE_SIZES, type PageSize } from '@/lib/charts/page-sizes';

/** Columns at least this wide show the wide chart; the style sheet says the same (35rem). */
const WIDE_FROM = 560;

/** The size of chart that fits a column, and how much it is scaled to fill it. */
export interface ChartSize {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** `null` until the column has been measured. */
  readonly size: PageSize | null;
  readonly scale: number;
}

/** Follows the width of the chart's column. */
export function useChartSize(): ChartSize {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (width === null) return { frame, size: null, scale: 1 };
  const size = width >= WIDE_FROM ? 'wide' : 'narrow';
  return { frame, size, scale: width / PAGE_SIZES[size].width };
}
