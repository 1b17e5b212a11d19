import { planChart } from '@/lib/charts/plan-chart';
import type { View } from '@/lib/domain/view';
import type { PageData } from '@/components/dashboard/page-data';
import type { DashboardEngine, WantedRecord } from '@/components/dashboard/engine';
import { viewAddress } from '@/lib/url/write-view';
import { announceRange } from './announce';
import { bindClaims, lightClaims } from './claims';
import { drawControls } from './draw-controls';
import { drawRegions } from './draw-regions';
import { bindForm } from './form';
import { bindLinks } from './links';
import { bindTrack } from './track';
import { initialState, readAddress, sceneFor, takeRecords, type State } from './state';

/** How a change of the view reaches the address. */
export type Recording = 'push' | 'replace' | 'none';

/** What the parts of the early script share. */
export interface Page {
  readonly state: State;
  /** Shows a view: here when its records are, else by fetching or going to its address. */
  readonly show: (view: View, recording: Recording) => void;
  /** Draws the chart with a claim lit for a moment; `null` draws the view itself again. */
  readonly glance: (claim: string | null) => void;
}

/**
 * Brings a dashboard to life while the framework is still on its way: filters, period control,
 * links between figures and points. Runs as the page is parsed, right after the dashboard.
 *
 * The address is the only state; islands that arrive later listen through `window.bilateral`.
 */
function start(data: PageData): void {
  const state = initialState(data, location.search);
  const listeners = new Set<() => void>();
  let wanted: WantedRecord | null = null;
  let isFetching = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const draw = (): void => {
    drawRegions(state.scene);
    drawControls(state);
    lightClaims(state.scene.view.claim);
    announceRange(state.scene);
    tell();
  };
  const record = (view: View, recording: Recording): void => {
    const address = viewAddress(data.path, view, data.defaults);
    if (recording === 'push') history.pushState(history.state, '', address);
    if (recording === 'replace') history.replaceState(history.state, '', address);
  };
  const go = (view: View): void => location.assign(viewAddress(data.path, view, data.defaults));

  const show = (view: View, recording: Recording): void => {
    if (view.chart === 'products') {
      if (recording !== 'none') go(view);
      return;
    }
    const scene = sceneFor({ view, problems: [] }, data, state.records);
    if (scene !== null) {
      state.scene = scene;
      wanted = null;
      record(view, recording);
      draw();
    } else if (isFetching) {
      wanted = { side: view.side, frequency: view.frequency };
      record(view, recording);
      tell();
    } else {
      go(view);
    }
  };
  const showAddress = (): void => {
    const read = readAddress(location.search, data);
    const scene = sceneFor(read, data, state.records);
    if (scene === null) {
      wanted = { side: read.view.side, frequency: read.view.frequency };
      if (!isFetching) location.reload();
      tell();
      return;
    }
    state.scene = scene;
    wanted = null;
    draw();
  };
  const glance = (claim: string | null): void => {
    const view = { ...state.scene.view, claim: claim ?? state.scene.view.claim };
    const scene = sceneFor({ view, problems: [] }, data, state.records);
    if (scene !== null) drawRegions(scene, ['chart']);
    lightClaims(view.claim);
    tell();
  };

  const page: Page = { state, show, glance };
  bindLinks(page);
  bindForm(page);
  bindTrack(page);
  bindClaims(page);
  addEventListener('popstate', showAddress);

  const engine: DashboardEngine = {
    scene: () => state.scene,
    vintage: () => state.vintage,
    plan: (size) => planChart(state.scene.chart, size),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wanted: () => wanted,
    setFetching: (value) => {
      isFetching = value;
    },
    provide: (vintage, records) => {
      takeRecords(state, vintage, records);
      showAddress();
    },
    lightPeriod: (period) => {
      const claim = state.data.claims.find((one) => period !== null && one.period === period);
      lightClaims(claim?.id ?? state.scene.view.claim);
    },
    choosePeriod: (period) => {
      const claim = state.data.claims.find((one) => one.period === period);
      if (claim !== undefined) show({ ...state.scene.view, claim: claim.id }, 'replace');
    },
  };
  window.bilateral = engine;
  document.documentElement.dataset['ready'] = 'yes';
}

const text = document.getElementById('page-data')?.textContent;
if (typeof text === 'string' && text !== '') start(JSON.parse(text));
