'use client';

import { frameCode, pictureCode, USUAL_HEIGHT } from '@/lib/export/embed-code';
import { EMBED_WORDS as WORDS } from '@/lib/format/en/embed';
import { CodeBlock } from './code-block';
import type { TakenView } from './taken-view';

/** Code that puts the chart into another page: kept up to date, staying as it is, or as a picture. */
export function EmbedCodes(props: {
  readonly taken: TakenView;
  readonly origin: string;
  readonly title: string;
  /** The alternative text of who takes the picture; empty for none. */
  readonly alt: string;
}) {
  const { taken, origin, title, alt } = props;
  const ownAlt = alt === '' ? '' : `&alt=${encodeURIComponent(alt)}`;
  const frame = { origin, title, height: USUAL_HEIGHT };
  const image = `/api/v1/chart.png?${taken.picture}&width=1200&height=675&scale=2${ownAlt}`;
  return (
    <details className="mt-1">
      <summary>{WORDS.codes}</summary>
      <CodeBlock
        name={WORDS.live}
        text={frameCode({ ...frame, address: taken.embed })}
        copy={WORDS.copyLive}
      />
      <CodeBlock
        name={WORDS.pinned}
        text={frameCode({ ...frame, address: taken.pinnedEmbed })}
        copy={WORDS.copyPinned}
      />
      <CodeBlock
        name={WORDS.picture}
        text={pictureCode({ origin, image, page: taken.page, alt: alt === '' ? title : alt })}
        copy={WORDS.copyPicture}
      />
    </details>
  );
}
