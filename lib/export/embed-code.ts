/** What the code of an embedded chart is made from. */
export interface EmbedSource {
  /** The public address of this installation, without a path. */
  readonly origin: string;
  /** Path and query of the chart for other pages: `/embed/trade/AZE/PAK?from=2015`. */
  readonly address: string;
  /** Told to readers who do not see the chart. */
  readonly title: string;
  readonly height: number;
}

/** Charts without a script around them are given this height, which most need. */
export const USUAL_HEIGHT = 760;

/**
 * HTML that shows a live chart in another page. The script beside it, which may be left out, gives
 * the frame the height the chart has there.
 */
export function frameCode({ origin, address, title, height }: EmbedSource): string {
  return [
    `<iframe src="${escaped(`${origin}${address}`)}" title="${escaped(title)}"`,
    ` style="width:100%;height:${height}px;border:0" loading="lazy"`,
    ' sandbox="allow-scripts allow-same-origin allow-popups"></iframe>',
    `<script async src="${escaped(`${origin}/embed.js`)}"></script>`,
  ].join('');
}

/** HTML of a picture that leads to its page: for places that take no frames. */
export function pictureCode(picture: {
  readonly origin: string;
  /** Path and query of the picture's address. */
  readonly image: string;
  /** Path and query of the page it leads to. */
  readonly page: string;
  readonly alt: string;
}): string {
  const { origin, image, page, alt } = picture;
  return [
    `<a href="${escaped(`${origin}${page}`)}">`,
    `<img src="${escaped(`${origin}${image}`)}" alt="${escaped(alt)}"`,
    ' style="max-width:100%;height:auto" loading="lazy"></a>',
  ].join('');
}

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an attribute of HTML or in XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
