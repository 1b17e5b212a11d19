/** A colour for each role of a chart. */
export interface Palette {
  /** Before the ids of patterns, so that two charts of one page keep theirs apart. */
  readonly idPrefix: string;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly zero: string;
  readonly exports: string;
  readonly imports: string;
  readonly balance: string;
  readonly accent: string;
  readonly hatch: string;
  readonly gap: string;
}

/**
 * The colours of both themes. Every mark stands at least 3:1 against its ground and every word
 * 4.5:1; exports and imports differ in lightness too. `palette.test.ts` measures it.
 */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    idPrefix: '',
    ground: '#fbfaf6',
    ink: '#1d1c1a',
    quiet: '#5c5850',
    grid: '#dedad0',
    zero: '#6d685f',
    exports: '#2b9a66',
    imports: '#1c4a86',
    balance: '#6a5a45',
    accent: '#b3261e',
    hatch: '#857f74',
    gap: '#d9d2c2',
  },
  dark: {
    idPrefix: '',
    ground: '#15171a',
    ink: '#ecebe6',
    quiet: '#a9a69d',
    grid: '#33363b',
    zero: '#8b8980',
    exports: '#86d9ac',
    imports: '#4a8fd9',
    balance: '#c2b092',
    accent: '#ff8a7a',
    hatch: '#7d7b74',
    gap: '#3a3d42',
  },
};

/** The same roles as CSS variables, for a chart on a page that follows its theme. */
export function pagePalette(idPrefix: string): Palette {
  return {
    idPrefix,
    ground: 'var(--ground)',
    ink: 'var(--ink)',
    quiet: 'var(--quiet)',
    grid: 'var(--grid)',
    zero: 'var(--zero)',
    exports: 'var(--exports)',
    imports: 'var(--imports)',
    balance: 'var(--balance)',
    accent: 'var(--accent)',
    hatch: 'var(--hatch)',
    gap: 'var(--gap)',
  };
}
