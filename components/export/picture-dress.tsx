'use client';

import { MOST_CHARACTERS } from '@/lib/export/picture-dress';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { LineField, SelectField } from './picture-fields';

/** What is wished of a picture, as the values of its address. */
export type Wishes = Readonly<Record<string, string>>;

/** A picture of which nothing is wished. */
export const USUAL_WISHES: Wishes = {
  theme: 'light',
  size: '1',
  plain: '0',
  transparent: '0',
  notes: '1',
  title: '',
  note: '',
  alt: '',
};

const SWITCHES = [
  { key: 'plain', on: '1', off: '0', label: WORDS.plain },
  { key: 'transparent', on: '1', off: '0', label: WORDS.transparent },
  { key: 'notes', on: '0', off: '1', label: WORDS.withoutNotes },
] as const;

const THEMES = [
  { value: 'light', label: WORDS.light },
  { value: 'dark', label: WORDS.dark },
] as const;

const WORD_SIZES = ['0.75', '1', '1.25', '1.5', '2'].map((value) => ({
  value,
  label: `${value}×`,
}));

/** The dress of a picture: colours, size of words, what is left out, and words of one's own. */
export function PictureDress(props: {
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}) {
  const { wishes, onChange } = props;
  const set = (key: string) => (value: string) => onChange({ ...wishes, [key]: value });
  const isPlain = wishes['plain'] === '1';
  return (
    <fieldset className="mt-3">
      <legend className="font-semibold">{WORDS.dress}</legend>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <SelectField
          name="theme"
          label={WORDS.theme}
          options={THEMES}
          value={wishes['theme'] ?? 'light'}
          onChange={set('theme')}
        />
        <SelectField
          name="size"
          label={WORDS.words}
          options={WORD_SIZES}
          value={wishes['size'] ?? '1'}
          onChange={set('size')}
        />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5">
        {SWITCHES.map(({ key, on, off, label }) => (
          <label key={key} className="flex items-center gap-2">
            <input
              type="checkbox"
              name={key}
              value={on}
              checked={wishes[key] === on}
              onChange={(event) => set(key)(event.target.checked ? on : off)}
            />
            {label}
          </label>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        <LineField
          name="title"
          label={WORDS.ownTitle}
          hint={WORDS.ownTitleHint}
          most={MOST_CHARACTERS.title}
          isDisabled={false}
          onLeave={set('title')}
        />
        <LineField
          name="note"
          label={WORDS.ownNote}
          most={MOST_CHARACTERS.note}
          isDisabled={isPlain}
          onLeave={set('note')}
        />
        <LineField
          name="alt"
          label={WORDS.ownAlt}
          hint={WORDS.ownAltHint}
          most={MOST_CHARACTERS.alt}
          isDisabled={false}
          onLeave={set('alt')}
        />
      </div>
    </fieldset>
  );
}
