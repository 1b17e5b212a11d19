/** The sizes pictures have by name, in pixels. */
export const PICTURE_PRESETS = {
  /** 16:9 at the width of a newspaper's page on the web. */
  article: { width: 1200, height: 675 },
  /** The square of social posts. */
  square: { width: 1080, height: 1080 },
  /** 4:5, the tallest a post is shown whole. */
  portrait: { width: 1080, height: 1350 },
  /** A whole screen or frame of a film. */
  wide: { width: 1920, height: 1080 },
  /** 16:9 as `wide`, with larger words for a room: what a slide is laid out for, undivided. */
  slide: { width: 1600, height: 900 },
} as const;

/** The name of a size. */
export type PicturePreset = keyof typeof PICTURE_PRESETS;

/** The names of all sizes, in the order they are offered. */
export const PRESET_NAMES = [
  'article',
  'square',
  'portrait',
  'wide',
  'slide',
] as const satisfies readonly PicturePreset[];
