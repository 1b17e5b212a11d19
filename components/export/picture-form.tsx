'use client';

import { useState } from 'react';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { PICTURE_PRESETS, PRESET_NAMES, type PicturePreset } from '@/lib/export/picture-presets';
import { CopyButton } from './copy-button';
import { PictureDress, USUAL_WISHES, type Wishes } from './picture-dress';
import { SelectField, SideField } from './picture-fields';

type Size = { readonly width: string; readonly height: string };

const ACTIONS = [
  { action: '/api/v1/chart.png', label: WORDS.downloadPng },
  { action: '/api/v1/chart.svg', label: WORDS.downloadSvg },
  { action: '/api/v1/chart.pdf', label: WORDS.downloadPdf },
] as const;

/**
 * Chooses size, density and dress of a picture; sending the form fetches it as the file of the
 * button, with or without scripts.
 */
export function PictureForm(props: {
  readonly query: string;
  readonly isOpen: boolean;
  /** Told of the alternative text that is wished; empty for the picture's own. */
  readonly onAlt: (alt: string) => void;
}) {
  const { query, isOpen } = props;
  const view = new URLSearchParams(query);
  const [name, setName] = useState<PicturePreset | 'own'>('article');
  const [size, setSize] = useState<Size>(sizeOf('article'));
  const [zoom, setZoom] = useState('2');
  const [wishes, setWishes] = useState<Wishes>({
    ...USUAL_WISHES,
    theme: view.get('theme') ?? 'light',
  });
  const [usable, setUsable] = useState(size);
  if (isUsable(size) && size !== usable) setUsable(size);
  view.delete('theme');
  const address = addressOf(view, usable, wishes);
  const setOwn = (own: Size): void => {
    setName('own');
    setSize(own);
  };
  return (
    <form method="get" action="/api/v1/chart.png" className="mt-3">
      {[...view, ['unit', 'px'], ['download', '1']].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {isOpen && (
        <img
          src={`/api/v1/chart.svg?${address}`}
          alt={WORDS.preview}
          className="border-grid mb-3 max-h-72 w-full border object-contain"
        />
      )}
      <fieldset className="needs-script flex flex-wrap gap-x-5">
        <legend className="font-semibold">{WORDS.size}</legend>
        {[...PRESET_NAMES, 'own' as const].map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input
              type="radio"
              checked={name === one}
              onChange={() => {
                setName(one);
                if (one !== 'own') setSize(sizeOf(one));
              }}
            />
            {WORDS[one]}
          </label>
        ))}
      </fieldset>
      <div className="mt-2 flex flex-wrap items-end gap-x-4 gap-y-2">
        <SideField
          name="width"
          label={WORDS.width}
          value={size.width}
          onChange={(width) => setOwn({ ...size, width })}
        />
        <SideField
          name="height"
          label={WORDS.height}
          value={size.height}
          onChange={(height) => setOwn({ ...size, height })}
        />
        <SelectField
          name="zoom"
          label={WORDS.density}
          options={['1', '2', '4'].map((value) => ({ value, label: `${value}×` }))}
          value={zoom}
          onChange={setZoom}
        />
      </div>
      <PictureDress
        wishes={wishes}
        onChange={(next) => {
          setWishes(next);
          props.onAlt(next['alt'] ?? '');
        }}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {ACTIONS.map(({ action, label }, index) => (
          <button
            key={action}
            type="submit"
            formAction={action}
            className={index === 0 ? 'button font-semibold' : 'button'}
          >
            {label}
          </button>
        ))}
        <CopyButton
          label={WORDS.copyPicture}
          type="image/png"
          read={async () => (await fetch(`/api/v1/chart.png?${address}&zoom=${zoom}`)).blob()}
        />
      </div>
    </form>
  );
}

function sizeOf(preset: PicturePreset): Size {
  const { width, height } = PICTURE_PRESETS[preset];
  return { width: String(width), height: String(height) };
}

/** The query of the picture the form would send, with nothing in it that is as usual. */
function addressOf(view: URLSearchParams, { width, height }: Size, wishes: Wishes): string {
  const query = new URLSearchParams([...view, ['width', width], ['height', height]]);
  for (const [key, value] of Object.entries(wishes)) {
    const isShown = key !== 'note' || wishes['plain'] !== '1';
    if (isShown && value !== '' && value !== USUAL_WISHES[key]) query.set(key, value);
  }
  return query.toString();
}

/** Sizes that are still being typed are not asked for. */
function isUsable({ width, height }: Size): boolean {
  return [width, height].every(
    (side) => /^\d+$/.test(side) && Number(side) >= 200 && Number(side) <= 4000,
  );
}
