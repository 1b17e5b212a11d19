import type { WantedRecord } from '@/components/dashboard/engine';
import type { Scene } from '@/components/dashboard/scene';
import type { View } from '@/lib/domain/view';
import { viewAddress } from '@/lib/url/write-view';
import { announceRange } from './announce';
import { drawInputs, drawLinks, drawTrack } from './draw-controls';
import { describeCharts, drawChart, drawOtherSize, drawRegion } from './draw-regions';
import { afterPaint, atRest } from './in-turn';
import { lightClaims } from './light-claims';
import { readAddress, sceneFor, type State } from './state';

/** How a change of the view reaches the address: now, at rest, or not at all. */
export type Recording = 'push' | 'replace' | 'none';

/** How long the reader must pause before the parts beside the chart are all brought in line. */
const REST_MS = 120;

/** The dashboard at work: what it holds, who listens, what it waits for. */
export interface Desk {
  readonly state: State;
  readonly listeners: Set<() => void>;
  wanted: WantedRecord | null;
  /** True once an island fetches what is wanted; until then the page goes to the address. */
  isFetching: boolean;
  /** The address to be recorded at rest; `null` when it is up to date. */
  address: string | null;
  /** The scene that was last told of; its range need not be told again. */
  announced: Scene;
  /** Draws what need not be in the chart's own frame. */
  readonly soon: () => void;
  /** Draws and tells the rest. */
  readonly later: () => void;
}

/** A desk with nothing wanted and nobody listening. */
export function newDesk(state: State): Desk {
  const desk: Desk = {
    state,
    listeners: new Set(),
    wanted: null,
    isFetching: false,
    address: null,
    announced: state.scene,
    soon: afterPaint(() => {
      drawInputs(state);
      drawRegion('heading', state.scene);
      drawRegion('figures', state.scene);
      drawRegion('problems', state.scene);
    }),
    later: atRest(REST_MS, () => settle(desk)),
  };
  return desk;
}

/** Shows a view: here when its records are, else by waiting for them or going to its address. */
export function show(desk: Desk, view: View, recording: Recording): void {
  const { data, records } = desk.state;
  const address = viewAddress(data.path, view, data.defaults);
  if (view.chart === 'products') {
    if (recording !== 'none') location.assign(address);
    return;
  }
  const scene = sceneFor({ view, problems: [] }, data, records);
  if (scene === null && !desk.isFetching) {
    location.assign(address);
    return;
  }
  if (recording === 'replace') desk.address = address;
  if (recording === 'push') {
    if (desk.address !== null) record('replaceState', desk.address);
    desk.address = null;
    // The same address twice would make going back seem dead once.
    if (address !== location.pathname + location.search) record('pushState', address);
  }
  if (scene === null) {
    desk.wanted = { side: view.side, frequency: view.frequency };
    desk.later();
    return;
  }
  desk.state.scene = scene;
  desk.wanted = null;
  draw(desk);
}

/** Shows what the address says, as after going back or when records have come. */
export function showAddress(desk: Desk): void {
  const { data, records } = desk.state;
  const read = readAddress(location.search, data);
  const scene = sceneFor(read, data, records);
  if (scene !== null && read.view.chart !== 'products') {
    desk.state.scene = scene;
    desk.wanted = null;
    desk.address = null;
    draw(desk);
  } else if (scene === null && desk.isFetching) {
    desk.address = null;
    desk.wanted = { side: read.view.side, frequency: read.view.frequency };
    desk.later();
  } else if (scene === null) {
    location.reload();
  }
}

/** Draws the chart with a claim lit for a moment; `null` draws the view itself again. */
export function glance(desk: Desk, claim: string | null): void {
  const { data, records, scene } = desk.state;
  const view = { ...scene.view, claim: claim ?? scene.view.claim };
  const lit = sceneFor({ view, problems: [] }, data, records);
  if (lit !== null && view.chart !== 'table' && view.chart !== 'products') drawChart(lit);
  lightClaims(claimList(view.claim));
}

/** The chart and the control under the reader's hand now, the rest as there is time. */
function draw(desk: Desk): void {
  drawChart(desk.state.scene);
  drawTrack(desk.state);
  lightClaims(claimList(desk.state.scene.view.claim));
  desk.soon();
  desk.later();
}

/** The sentences on the view are of the one before until their island, if it is there, writes them. */
function hideWords(): void {
  const words = document.getElementById('view-words');
  if (words !== null) words.hidden = true;
}

function claimList(claim: string | null): readonly string[] {
  return claim === null ? [] : [claim];
}

function settle(desk: Desk): void {
  const { state } = desk;
  if (desk.address !== null) record('replaceState', desk.address);
  desk.address = null;
  drawLinks(state);
  drawRegion('notes', state.scene);
  drawRegion('table', state.scene);
  drawOtherSize(state.scene);
  describeCharts(state.scene);
  if (desk.announced !== state.scene) announceRange(state.scene);
  desk.announced = state.scene;
  hideWords();
  for (const listener of desk.listeners) listener();
}

/**
 * Writes the address. The browser's own function, not the one Next has put in its place: that one
 * renders the page's whole tree again, and nothing of it depends on the view.
 */
function record(how: 'pushState' | 'replaceState', address: string): void {
  History.prototype[how].call(history, history.state, '', address);
}
