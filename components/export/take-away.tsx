'use client';

import { useState, type ReactNode } from 'react';
import type { Scene } from '@/components/dashboard/scene';
import { useScene } from '@/components/hooks/use-scene';
import { citation, type Citation } from '@/lib/export/citation';
import type { PictureVintage } from '@/lib/export/picture-vintage';
import { figureCounts } from '@/lib/export/view-input';
import { chartTitle } from '@/lib/format/en/chart';
import { EMBED_WORDS } from '@/lib/format/en/embed';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CiteTexts } from './cite-texts';
import { DataLinks, type FigureCounts } from './data-links';
import { EmbedCodes } from './embed-codes';
import { LinkLines } from './link-lines';
import { PictureForm } from './picture-form';
import { takenView, type TakenView } from './taken-view';

/** What the dialog is put together from. */
export interface TakeAwayProps {
  readonly initial: Pick<Scene, 'view' | 'path' | 'defaults' | 'names'>;
  /** Figures of the view the page came with. */
  readonly counts: FigureCounts;
  /** The article whose marks the picture shows; `null` for none. */
  readonly article: string | null;
  /** The citation of the view the page came with. */
  readonly citation: Citation;
  readonly vintage: PictureVintage;
  /** The address readers know the installation by. */
  readonly origin: string;
}

/**
 * Pictures, data, code, link and citation of the view, in a dialog that opens without scripts too.
 *
 * Everything is fetched from the image and data routes by address; nothing is drawn here.
 */
export function TakeAway(props: TakeAwayProps) {
  const scene = useScene();
  const [isOpen, setOpen] = useState(false);
  const [alt, setAlt] = useState('');
  const { origin, vintage, article } = props;
  const { view, path, defaults, names } = scene ?? props.initial;
  const taken = takenView({ view, path, defaults, article, vintage: vintage.id });
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
        <DialogHead />
        <Part name={WORDS.picture}>
          <PictureForm query={taken.picture} isOpen={isOpen} onAlt={setAlt} />
        </Part>
        <Part name={WORDS.data}>
          <DataLinks
            query={taken.data}
            origin={origin}
            counts={scene === null ? props.counts : figureCounts(scene.chart)}
            input={scene?.chart ?? null}
          />
        </Part>
        <Part name={EMBED_WORDS.heading}>
          <EmbedCodes
            taken={taken}
            origin={origin}
            title={chartTitle(view.chart, names)}
            alt={alt.trim()}
          />
        </Part>
        <Part name={WORDS.cite}>
          <CiteTexts citation={citationNow(props, scene, taken)} query={taken.cite} />
        </Part>
        <Part name={WORDS.share}>
          <LinkLines link={taken.link} pinned={taken.pinned} origin={origin} />
        </Part>
      </div>
    </div>
  );
}

function citationNow(props: TakeAwayProps, scene: Scene | null, taken: TakenView): Citation {
  if (scene === null) return props.citation;
  const accessed = new Date().toISOString().slice(0, 10);
  const { vintage, origin } = props;
  const view = { input: scene.chart, datasets: scene.datasets, vintage };
  return citation(view, { address: `${origin}${taken.pinned}`, accessed });
}

function DialogHead() {
  return (
    <div className="flex items-start justify-between gap-4">
      <h2 id="take-away-title" className="font-serif text-xl font-semibold">
        {WORDS.open}
      </h2>
      <button type="button" className="button" popoverTarget="take-away" popoverTargetAction="hide">
        {WORDS.close}
      </button>
    </div>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="border-grid mt-5 border-t pt-3">
      <h3 className="font-serif text-lg font-semibold">{name}</h3>
      {children}
    </section>
  );
}
