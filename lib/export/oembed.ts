import { escaped, frameCode, USUAL_HEIGHT, type EmbedSource } from './embed-code';

/** How wide a frame is told to be where the asking page names no limit. */
const USUAL_WIDTH = 800;
const NARROWEST = 320;

/** The answer of oEmbed for a chart. Source of the form: oembed.com, version 1.0, type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

/** A chart for oEmbed, no larger than the asking page allows. */
export function oEmbed(chart: {
  readonly source: Omit<EmbedSource, 'height'>;
  readonly provider: string;
  readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
  readonly most: { readonly width: number | null; readonly height: number | null };
}): OEmbed {
  const { source, provider, thumbnail, most } = chart;
  const width = Math.max(NARROWEST, Math.min(USUAL_WIDTH, most.width ?? USUAL_WIDTH));
  const height = Math.min(USUAL_HEIGHT, most.height ?? USUAL_HEIGHT);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider,
    provider_url: source.origin,
    title: source.title,
    width,
    height,
    html: frameCode({ ...source, height }),
    thumbnail_url: `${source.origin}${thumbnail.address}`,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    cache_age: 3600,
  };
}

/** The same answer as XML. */
export function oEmbedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
