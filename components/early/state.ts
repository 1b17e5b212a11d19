import { unpackRecord, type PageData } from '@/components/dashboard/page-data';
import { patchView, type Patch, type PatchContext } from '@/components/dashboard/patch';
import { sceneOf, type Scene } from '@/components/dashboard/scene';
import type { Frequency } from '@/lib/domain/observation';
import type { TradeRecord } from '@/lib/domain/record';
import type { View } from '@/lib/domain/view';
import { readView, type ReadView } from '@/lib/url/read-view';

/** What the page holds: its data, the records by side and frequency, and the scene shown. */
export interface State {
  readonly data: PageData;
  readonly records: Map<string, TradeRecord>;
  vintage: string;
  scene: Scene;
}

function recordKey(reporter: string, frequency: Frequency): string {
  return `${reporter} ${frequency}`;
}

/** The state of a page as it arrived. */
export function initialState(data: PageData, search: string): State {
  const records = new Map<string, TradeRecord>();
  for (const packed of data.records) {
    const record = unpackRecord(packed);
    records.set(recordKey(record.reporter, record.frequency), record);
  }
  const read = readAddress(search, data);
  const scene = sceneFor(read, data, records);
  if (scene === null) throw new Error('The page holds no record of its own view');
  return { data, records, vintage: data.vintage, scene };
}

/** The view that an address asks for on this page. */
export function readAddress(search: string, data: PageData): ReadView {
  return readView(new URLSearchParams(search), data.defaults);
}

/** The scene of a view, or `null` when its record is not here. */
export function sceneFor(
  read: ReadView,
  data: PageData,
  records: ReadonlyMap<string, TradeRecord>,
): Scene | null {
  const { view } = read;
  const record = records.get(recordKey(view.side, view.frequency));
  if (record === undefined) return null;
  const other = view.side === view.reporter ? view.partner : view.reporter;
  return sceneOf({
    ...data,
    view,
    problems: read.problems,
    record,
    mirror: records.get(recordKey(other, view.frequency)) ?? null,
  });
}

/** Takes records of a vintage; those of an older one are put away first. */
export function takeRecords(state: State, vintage: string, records: readonly TradeRecord[]): void {
  if (vintage !== state.vintage) state.records.clear();
  state.vintage = vintage;
  for (const record of records) {
    state.records.set(recordKey(record.reporter, record.frequency), record);
  }
}

/** What patches of the view shown are applied against. */
export function patchContext(state: State): PatchContext {
  return {
    defaults: state.data.defaults,
    record: state.scene.record,
    articleDate: state.data.articleDate,
    claimPeriods: state.data.claims.flatMap((claim) => claim.period ?? []),
  };
}

/** The view shown after a patch, or `null` where the patch means nothing. */
export function patched(state: State, patch: Patch): View | null {
  return patchView(state.scene.view, patch, patchContext(state));
}
