'use client';

import { useState } from 'react';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CopyButton } from './copy-button';

const SIZES = {
  article: { width: '1200', height: '675' },
  square: { width: '1080', height: '1080' },
} as const;

type SizeName = keyof typeof SIZES | 'own';

/** Chooses size and density of a picture; sending the form fetches it, with or without scripts. */
export function PictureForm({
  query,
  isOpen,
}: {
  readonly query: string;
  readonly isOpen: boolean;
}) {
  const [name, setName] = useState<SizeName>('article');
  const [size, setSize] = useState<{ readonly width: string; readonly height: string }>(
    SIZES.article,
  );
  const [scale, setScale] = useState('2');
  const [usable, setUsable] = useState(size);
  if (isUsable(size) && size !== usable) setUsable(size);
  const address = `${query}&width=${usable.width}&height=${usable.height}`;
  const choose = (chosen: SizeName): void => {
    setName(chosen);
    if (chosen !== 'own') setSize(SIZES[chosen]);
  };
  const names = { article: WORDS.article, square: WORDS.square, own: WORDS.own } as const;
  return (
    <form method="get" action="/api/v1/chart.png" className="mt-3">
      {[...new URLSearchParams(query)].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <input type="hidden" name="download" value="1" />
      {isOpen && (
        <img
          src={`/api/v1/chart.svg?${address}`}
          alt={WORDS.preview}
          className="border-grid mb-3 max-h-72 w-full border object-contain"
        />
      )}
      <fieldset className="needs-script flex flex-wrap gap-x-5">
        <legend className="font-semibold">{WORDS.size}</legend>
        {(['article', 'square', 'own'] as const).map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input type="radio" checked={name === one} onChange={() => choose(one)} />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <div className="mt-2 flex flex-wrap items-end gap-4">
        <SizeField
          name="width"
          label={WORDS.width}
          value={size.width}
          onChange={(width) => {
            setName('own');
            setSize({ ...size, width });
          }}
        />
        <SizeField
          name="height"
          label={WORDS.height}
          value={size.height}
          onChange={(height) => {
            setName('own');
            setSize({ ...size, height });
          }}
        />
        <label className="flex flex-col text-sm">
          {WORDS.density}
          <select
            name="scale"
            className="field"
            value={scale}
            onChange={(event) => setScale(event.target.value)}
          >
            {['1', '2', '4'].map((one) => (
              <option key={one} value={one}>
                {one}×
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button font-semibold">
          {WORDS.downloadPng}
        </button>
        <a href={`/api/v1/chart.svg?${address}&download=1`}>{WORDS.downloadSvg}</a>
        <CopyButton
          label={WORDS.copyPicture}
          type="image/png"
          read={async () => (await fetch(`/api/v1/chart.png?${address}&scale=${scale}`)).blob()}
        />
      </div>
    </form>
  );
}

/** Sizes that are still being typed are not asked for. */
function isUsable({ width, height }: { readonly width: string; readonly height: string }): boolean {
  return [width, height].every(
    (side) => /^\d+$/.test(side) && Number(side) >= 200 && Number(side) <= 4000,
  );
}

function SizeField(props: {
  readonly name: 'width' | 'height';
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="flex flex-col text-sm">
      {props.label}
      <input
        type="number"
        name={props.name}
        min={200}
        max={4000}
        step={1}
        required
        className="field w-28"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}
