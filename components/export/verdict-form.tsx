import { MOST_CHARACTERS } from '@/lib/export/picture-dress';
import type { PictureSize } from '@/lib/export/picture-request';
import { PICTURE_PRESETS, PRESET_NAMES } from '@/lib/export/picture-presets';
import type { VerdictDress } from '@/lib/export/verdict-dress';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { VERDICT_PAGE_WORDS } from '@/lib/format/en/verdict';

/** A claim's picture and how it is wished. */
interface VerdictFormProps {
  /** The query that tells the claim, with its vintage. */
  readonly query: string;
  readonly size: PictureSize;
  readonly dress: VerdictDress;
  /** The picture in words. */
  readonly description: string;
}

const FORMATS = [
  { action: '/api/v1/verdict.png', label: WORDS.downloadPng },
  { action: '/api/v1/verdict.svg', label: WORDS.downloadSvg },
  { action: '/api/v1/verdict.pdf', label: WORDS.downloadPdf },
] as const;

/** The picture of a claim as it is wished, and a plain form for its size, dress and format. */
export function VerdictForm({ query, size, dress, description }: VerdictFormProps) {
  const wishes = wishesOf(size, dress);
  return (
    <form method="get" action="/verdict" className="mt-4">
      {[...new URLSearchParams(query), ['unit', 'px']].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <img
        src={`/api/v1/verdict.svg?${query}${wishes}&width=${size.width}&height=${size.height}`}
        alt={description}
        width={size.width}
        height={size.height}
        className="border-grid h-auto max-h-[80vh] w-auto max-w-full border"
      />
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1" aria-label={WORDS.size}>
        {PRESET_NAMES.map((name) => (
          <li key={name}>
            <PresetLink
              {...PICTURE_PRESETS[name]}
              address={`${query}${wishes}`}
              label={WORDS[name]}
            />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-2">
        <Side name="width" label={WORDS.width} value={size.width} />
        <Side name="height" label={WORDS.height} value={size.height} />
        <Choice
          name="zoom"
          label={WORDS.density}
          options={['1', '2', '4'].map((value) => ({ value, label: `${value}×` }))}
          value={String(size.scale)}
        />
        <Choice
          name="size"
          label={WORDS.words}
          options={wordSizes(size.words).map((value) => ({ value, label: `${value}×` }))}
          value={String(size.words)}
        />
        <Choice
          name="theme"
          label={WORDS.theme}
          options={[
            { value: 'light', label: WORDS.light },
            { value: 'dark', label: WORDS.dark },
          ]}
          value={dress.theme}
        />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5">
        <Switch name="plain" label={VERDICT_PAGE_WORDS.plain} isOn={dress.isPlain} />
        <Switch name="transparent" label={WORDS.transparent} isOn={dress.isTransparent} />
      </div>
      <label className="mt-2 flex max-w-2xl flex-col text-sm">
        {WORDS.ownAlt}
        <input
          type="text"
          name="alt"
          maxLength={MOST_CHARACTERS.alt}
          className="field w-full"
          value={dress.alt ?? ''}
          aria-describedby="verdict-alt"
        />
      </label>
      <p id="verdict-alt" className="text-quiet text-sm">
        {WORDS.ownAltHint}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <button type="submit" className="button font-semibold">
          {VERDICT_PAGE_WORDS.show}
        </button>
        {FORMATS.map(({ action, label }) => (
          <button
            key={action}
            type="submit"
            formAction={action}
            name="download"
            value="1"
            className="button"
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}

/** The query of all that is wished but width and height, with nothing in it that is as usual. */
function wishesOf({ words }: PictureSize, dress: VerdictDress): string {
  const { theme, isPlain, isTransparent, alt } = dress;
  return [
    ...(words === 1 ? [] : [`&size=${words}`]),
    ...(theme === 'light' ? [] : [`&theme=${theme}`]),
    ...(isPlain ? ['&plain=1'] : []),
    ...(isTransparent ? ['&transparent=1'] : []),
    ...(alt === null ? [] : [`&alt=${encodeURIComponent(alt)}`]),
  ].join('');
}

/** The sizes of words that are offered, and the one of the address. */
function wordSizes(own: number): readonly string[] {
  return [...new Set([0.75, 1, 1.25, 1.5, 2, own])].toSorted((a, b) => a - b).map(String);
}

function PresetLink(props: {
  readonly width: number;
  readonly height: number;
  readonly address: string;
  readonly label: string;
}) {
  const { width, height, address, label } = props;
  return <a href={`/verdict?${address}&width=${width}&height=${height}`}>{label}</a>;
}

function Side(props: {
  readonly name: 'width' | 'height';
  readonly label: string;
  readonly value: number;
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
      />
    </label>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}) {
  return (
    <label className="flex flex-col text-sm">
      {props.label}
      <select name={props.name} className="field">
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch(props: { readonly name: string; readonly label: string; readonly isOn: boolean }) {
  return (
    <label className="flex items-center gap-2">
      <input type="checkbox" name={props.name} value="1" checked={props.isOn} />
      {props.label}
    </label>
  );
}
