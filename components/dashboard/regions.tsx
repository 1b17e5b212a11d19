import { toMarkup } from '@/lib/draw/markup';
import { AddressProblems, ChartHeading } from './chart-heading';
import { ChartNotes } from './chart-notes';
import { ChartPicture } from './chart-picture';
import { FiguresTable } from './figures-table';
import { HeadlineFigures } from './headline-figures';
import type { Scene } from './scene';

/** The parts of a dashboard that change with its view, in the order they are drawn again. */
export const REGIONS = ['chart', 'problems', 'heading', 'figures', 'notes', 'table'] as const;
export type RegionName = (typeof REGIONS)[number];

/**
 * The markup of one part of a dashboard.
 *
 * The server writes it into the page and the browser writes it again when the view changes, so
 * both always show the same. The breakdown by products is drawn by the server alone.
 */
export function regionMarkup(name: RegionName, scene: Scene): string {
  switch (name) {
    case 'chart':
      return scene.view.chart === 'table'
        ? toMarkup(<FiguresTable scene={scene} />)
        : toMarkup(<ChartPicture scene={scene} />);
    case 'problems':
      return toMarkup(<AddressProblems scene={scene} />);
    case 'heading':
      return toMarkup(<ChartHeading scene={scene} />);
    case 'figures':
      return toMarkup(<HeadlineFigures scene={scene} />);
    case 'notes':
      return toMarkup(<ChartNotes scene={scene} />);
    case 'table':
      return scene.view.chart === 'table' || scene.rows.length === 0
        ? ''
        : toMarkup(<FiguresTable scene={scene} />);
  }
}
