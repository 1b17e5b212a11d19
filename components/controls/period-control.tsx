import { patchView, PRESETS, type Patch, type PatchContext } from '@/components/dashboard/patch';
import type { Scene } from '@/components/dashboard/scene';
import type { View } from '@/lib/domain/view';
import { FILTER_WORDS, PRESET_NAMES } from '@/lib/format/en/dashboard';
import { periodName } from '@/lib/format/period';
import { writeView } from '@/lib/url/write-view';
import { FilterLinks } from './filter-links';

/**
 * Chooses the first and last period shown: presets, a form that works without scripts, and two
 * handles on a track that the early script brings to life.
 */
export function PeriodControl(props: { readonly scene: Scene; readonly context: PatchContext }) {
  const { scene, context } = props;
  const periods = scene.record.rows.map((row) => row.period);
  if (periods.length === 0) return null;
  return (
    <section aria-label={FILTER_WORDS.period} className="period-control">
      <FilterLinks
        scene={scene}
        context={context}
        label={FILTER_WORDS.presets}
        choices={PRESETS.map((preset) => ({
          patch: { key: 'preset', value: preset },
          name: PRESET_NAMES[preset],
          isCurrent: isCurrentPreset(scene.view, { key: 'preset', value: preset }, context),
        }))}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        {scene.view.chart !== 'products' && <PeriodTrack scene={scene} periods={periods} />}
        <PeriodForm scene={scene} periods={periods} />
      </div>
    </section>
  );
}

/** A preset is the current one when choosing it would change nothing. */
function isCurrentPreset(view: View, patch: Patch, context: PatchContext): boolean {
  const chosen = patchView(view, patch, context);
  return chosen !== null && chosen.from === view.from && chosen.to === view.to;
}

function PeriodTrack(props: { readonly scene: Scene; readonly periods: readonly string[] }) {
  const { scene, periods } = props;
  const last = periods.length - 1;
  const from = Math.max(0, periods.indexOf(scene.rows[0]?.period ?? ''));
  const to = Math.max(from, periods.indexOf(scene.rows.at(-1)?.period ?? ''));
  const share = (index: number): string => `${last === 0 ? 0 : (index / last) * 100}%`;
  const handle = (edge: 'from' | 'to', index: number, label: string) => (
    <div
      id={`handle-${edge}`}
      className="period-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-describedby="handle-help"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={periodName(periods[index] ?? '1900')}
      style={{ insetInlineStart: share(index) }}
      suppressHydrationWarning
    />
  );
  return (
    <div className="period-track needs-script" id="period-track" suppressHydrationWarning>
      <div
        className="period-fill"
        id="period-fill"
        style={{ insetInlineStart: share(from), insetInlineEnd: share(last - to) }}
        suppressHydrationWarning
      />
      {handle('from', from, FILTER_WORDS.startHandle)}
      {handle('to', to, FILTER_WORDS.endHandle)}
      <span id="handle-help" hidden>
        {FILTER_WORDS.handleHelp}
      </span>
    </div>
  );
}

function PeriodForm(props: { readonly scene: Scene; readonly periods: readonly string[] }) {
  const { scene, periods } = props;
  const kept = new URLSearchParams(
    writeView({ ...scene.view, from: null, to: null }, scene.defaults),
  );
  const input = (edge: 'from' | 'to', label: string, period: string | undefined) => (
    <label className="flex items-center gap-2">
      {label}
      <input
        id={`input-${edge}`}
        name={edge}
        className="period-input"
        defaultValue={period ?? ''}
        placeholder={periods[0]}
        autoComplete="off"
        spellCheck={false}
        suppressHydrationWarning
      />
    </label>
  );
  return (
    <form
      method="get"
      action={scene.path}
      id="period-form"
      className="flex flex-wrap items-center gap-3"
    >
      {[...kept].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} suppressHydrationWarning />
      ))}
      {input('from', FILTER_WORDS.from, scene.rows[0]?.period)}
      {input('to', FILTER_WORDS.to, scene.rows.at(-1)?.period)}
      <button type="submit" className="button">
        {FILTER_WORDS.show}
      </button>
    </form>
  );
}
