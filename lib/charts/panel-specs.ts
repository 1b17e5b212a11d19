import type { View } from '@/lib/domain/view';
import {
  accordingTo,
  CHART_WORDS,
  flowTitle,
  MEASURE_NAMES,
  type Names,
} from '@/lib/format/en/chart';
import type { PanelPlan, SeriesKey } from './plan';

/** What a panel shows, before it has a place. */
export interface PanelSpec {
  readonly id: PanelPlan['id'];
  /** Its part of the height that all panels share. */
  readonly share: number;
  readonly form: 'bars' | 'stacked bars' | 'lines';
  readonly series: readonly {
    readonly key: SeriesKey;
    readonly label: string;
    /** The label where there is no room for the countries' names. */
    readonly short: string;
  }[];
  /** Words for the space between the two series; `null` when it is not shaded. */
  readonly gapLabel: string | null;
}

/**
 * The panels of a chart, from top to bottom. Of *Both sides* where the other country's record is
 * not held, only the own one is named: nothing is drawn of the other.
 */
export function panelSpecs(
  chart: View['chart'],
  names: Names,
  hasMirror = true,
): readonly PanelSpec[] {
  switch (chart) {
    case 'balance':
      return [balanceSpec(names, 1)];
    case 'turnover':
      return [flowsSpec('turnover', names, 1)];
    case 'sides':
      return (['exports', 'imports'] as const).map((id) => {
        const spec = sidesSpec(id, names);
        return hasMirror ? spec : { ...spec, series: spec.series.slice(0, 1), gapLabel: null };
      });
    case 'flows':
    case 'products':
    case 'table':
      return [flowsSpec('flows', names, 0.68), balanceSpec(names, 0.32)];
  }
}

function flowsSpec(id: 'flows' | 'turnover', names: Names, share: number): PanelSpec {
  return {
    id,
    share,
    form: id === 'flows' ? 'bars' : 'stacked bars',
    series: [
      { key: 'exports', label: flowTitle('exports', names), short: MEASURE_NAMES.exports },
      { key: 'imports', label: flowTitle('imports', names), short: MEASURE_NAMES.imports },
    ],
    gapLabel: null,
  };
}

function balanceSpec(names: Names, share: number): PanelSpec {
  return {
    id: 'balance',
    share,
    form: 'bars',
    series: [
      {
        key: 'balance',
        label: `${flowTitle('balance', names)} (exports minus imports)`,
        short: MEASURE_NAMES.balance,
      },
    ],
    gapLabel: null,
  };
}

function sidesSpec(id: 'exports' | 'imports', names: Names): PanelSpec {
  const mirrored: Names = { reporter: names.partner, partner: names.reporter };
  const other = id === 'exports' ? 'imports' : 'exports';
  return {
    id,
    share: 0.5,
    form: 'lines',
    series: [
      {
        key: `own ${id}`,
        label: `${flowTitle(id, names)}, ${accordingTo(names)}`,
        short: `${MEASURE_NAMES[id]}, ${accordingTo(names)}`,
      },
      {
        key: `mirror ${other}`,
        label: `${flowTitle(other, mirrored)}, ${accordingTo(mirrored)}`,
        short: `${MEASURE_NAMES[other]}, ${accordingTo(mirrored)}`,
      },
    ],
    gapLabel: CHART_WORDS.gap,
  };
}
