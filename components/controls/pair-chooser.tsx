import { SITE_WORDS } from '@/lib/format/en/site';

/** A pair to choose from. */
export interface PairChoice {
  readonly reporter: { readonly code: string; readonly name: string };
  readonly partner: { readonly code: string; readonly name: string };
}

/** Chooses a pair; a plain form that leads to the pair's page. */
export function PairChooser(props: {
  readonly pairs: readonly PairChoice[];
  /** `AZE/PAK`, or `null` when none is shown. */
  readonly current: string | null;
}) {
  return (
    <form method="get" action="/trade" className="no-print mt-3 flex flex-wrap items-end gap-3">
      <label className="flex min-w-0 flex-col text-sm">
        {SITE_WORDS.reporterThen}
        <select name="pair" className="field max-w-full">
          {props.pairs.map(({ reporter, partner }) => {
            const code = `${reporter.code}/${partner.code}`;
            return (
              <option key={code} value={code} selected={code === props.current}>
                {reporter.name} – {partner.name}
              </option>
            );
          })}
        </select>
      </label>
      <button type="submit" className="button">
        {SITE_WORDS.open}
      </button>
    </form>
  );
}
