/** Words for reading the chart period by period. */
export const CHART_POINTER_WORDS = {
  role: 'chart',
  label:
    'Figures period by period: left and right arrow keys move, Enter chooses the period, Escape leaves.',
} as const;
