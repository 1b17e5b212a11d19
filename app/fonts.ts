import localFont from 'next/font/local';

/*
 * Next reads these calls while building: every value must be written out. `optional`: a font that
 * comes late waits for the next page, so that no line of this one moves under the reader's eyes.
 */

const sansLatin = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--sans-latin',
  display: 'optional',
  preload: false,
  fallback: ['system-ui', 'sans-serif'],
});

const sansExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--sans-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' }],
});

const serifLatin = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--serif-latin',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  fallback: ['Georgia', 'serif'],
});

const serifExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--serif-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' }],
});

/** Classes that define the page's font variables. */
export const FONT_CLASSES = [sansLatin, sansExtended, serifLatin, serifExtended]
  .map((font) => font.variable)
  .join(' ');
