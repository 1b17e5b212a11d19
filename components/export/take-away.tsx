'use client';

import { useState } from 'react';
import type { Scene } from '@/components/dashboard/scene';
import { useScene } from '@/components/hooks/use-scene';
import type { View } from '@/lib/domain/view';
import { citation } from '@/lib/export/citation';
import type { PictureVintage } from '@/lib/export/picture-vintage';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { apiQuery, viewAddress } from '@/lib/url/write-view';
import { CopyButton } from './copy-button';
import { PictureForm } from './picture-form';

/** The view a picture can be made of: a table is pictured by the chart of the same rows. */
function pictured(view: View): View {
  return view.chart === 'table' || view.chart === 'products' ? { ...view, chart: 'flows' } : view;
}

/**
 * Pictures, data, link and citation of the view, in a dialog that opens without scripts too.
 *
 * Everything is fetched from the image and data routes by address; nothing is drawn here.
 */
export function TakeAway(props: {
  readonly initial: Pick<Scene, 'view' | 'path' | 'defaults'>;
  /** The article whose marks the picture shows; `null` for none. */
  readonly article: string | null;
  /** The citation of the view the page came with. */
  readonly citation: string;
  readonly vintage: PictureVintage;
  readonly origin: string | null;
}) {
  const scene = useScene();
  const [isOpen, setOpen] = useState(false);
  const { view, path, defaults } = scene ?? props.initial;
  const ofArticle = props.article === null ? '' : `&article=${props.article}`;
  const picture = `${apiQuery(pictured(view))}${ofArticle}`;
  const data = `${apiQuery(view)}${ofArticle}`;
  const everything = `${apiQuery({ ...view, from: null, to: null })}${ofArticle}`;
  const link = viewAddress(path, view, defaults);
  const address = props.origin === null ? null : `${props.origin}${link}`;
  const cited =
    scene === null
      ? props.citation
      : citation({ input: scene.chart, datasets: scene.datasets, vintage: props.vintage }, address)
          .long;
  return (
    <div className="no-print mt-4">
      <button type="button" className="button font-semibold" popoverTarget="take-away">
        {WORDS.open}
      </button>
      <div
        id="take-away"
        popover="auto"
        role="dialog"
        aria-labelledby="take-away-title"
        className="take-away"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <div className="flex items-start justify-between gap-4">
          <h2 id="take-away-title" className="font-serif text-xl font-semibold">
            {WORDS.open}
          </h2>
          <button
            type="button"
            className="button"
            popoverTarget="take-away"
            popoverTargetAction="hide"
          >
            {WORDS.close}
          </button>
        </div>
        <PictureForm query={picture} isOpen={isOpen} />
        <h3 className="mt-4 font-semibold">{WORDS.data}</h3>
        <ul className="flex flex-wrap gap-x-5">
          <li>
            <a href={`/api/v1/view?${data}&format=csv&download=1`}>{WORDS.csvShown}</a>
          </li>
          <li>
            <a href={`/api/v1/view?${everything}&format=csv&download=1`}>{WORDS.csvAll}</a>
          </li>
          <li>
            <a href={`/api/v1/view?${data}`}>{WORDS.json}</a>
          </li>
        </ul>
        <h3 className="mt-4 font-semibold">{WORDS.share}</h3>
        <p className="flex flex-wrap items-center gap-3">
          <a href={link} className="break-all">
            {address ?? link}
          </a>
          <CopyButton
            label={WORDS.copyLink}
            read={() =>
              Promise.resolve(
                new Blob([new URL(link, props.origin ?? location.origin).href], {
                  type: 'text/plain',
                }),
              )
            }
          />
        </p>
        <h3 className="mt-4 font-semibold">{WORDS.cite}</h3>
        <p className="text-sm">{cited}</p>
        <CopyButton
          label={WORDS.copyCitation}
          read={() => Promise.resolve(new Blob([cited], { type: 'text/plain' }))}
        />
      </div>
    </div>
  );
}
