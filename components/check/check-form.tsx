import { CHECK_WORDS as WORDS } from '@/lib/format/en/check';

/** A place a reader can choose. */
export interface PlaceChoice {
  readonly code: string;
  readonly name: string;
}

/** The form of all fields on the page: those of the ledger name it too. */
export const CHECK_FORM = 'check-form';
/** The codes offered where a country is typed. */
export const PLACE_LIST = 'place-codes';

/** The text to be checked, with its date and its publisher's country; a plain form. */
export function CheckForm(props: {
  readonly text: string;
  readonly date: string;
  readonly home: string | null;
  readonly places: readonly PlaceChoice[];
}) {
  return (
    <form id={CHECK_FORM} method="post" action="/check" className="mt-6">
      <label htmlFor="check-text" className="font-semibold">
        {WORDS.text}
      </label>
      <textarea
        id="check-text"
        name="text"
        rows={9}
        className="field mt-1 block w-full font-serif text-lg leading-relaxed"
        aria-describedby="check-text-help"
      >
        {`\n${props.text}`}
      </textarea>
      <p id="check-text-help" className="text-quiet text-sm">
        {WORDS.textHelp} <span className="needs-script">{WORDS.dropHelp}</span>
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="flex flex-col text-sm">
          {WORDS.date}
          <input
            type="date"
            id="check-date"
            name="date"
            className="field"
            value={props.date}
            aria-describedby="check-date-help"
          />
        </label>
        <label className="flex min-w-0 flex-col text-sm">
          {WORDS.country}
          <select name="country" className="field max-w-64">
            <option value="">{WORDS.anyCountry}</option>
            {props.places.map(({ code, name }) => (
              <option key={code} value={code} selected={code === props.home}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button font-semibold">
          {WORDS.submit}
        </button>
      </div>
      <datalist id={PLACE_LIST}>
        {props.places.map(({ code, name }) => (
          <option key={code} value={code} label={name} />
        ))}
      </datalist>
      <p id="check-date-help" className="text-quiet mt-1 text-sm">
        {WORDS.dateHelp}
      </p>
    </form>
  );
}
