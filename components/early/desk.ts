import type { WantedRecord } from '@/components/dashboard/engine';
import type { View } from '@/lib/domain/view';
import { viewAddress } from '@/lib/url/write-view';
import { announceRange } from './announce';
import { lightClaims } from './light-claims';
import { drawControls } from './draw-controls';
import { drawRegions } from './draw-regions';
import { readAddress, sceneFor, type State } from './state';

/** How a change of the view reaches the address. */
export type Recording = 'push' | 'replace' | 'none';

/** The dashboard at work: what it holds, who listens, what it waits for. */
export interface Desk {
  readonly state: State;
  readonly listeners: Set<() => void>;
  wanted: WantedRecord | null;
  /** True once an island fetches what is wanted; until then the page goes to the address. */
  isFetching: boolean;
}

/** Calls everyone who listens. */
export function tell(desk: Desk): void {
  for (const listener of desk.listeners) listener();
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
  if (recording === 'push') history.pushState(history.state, '', address);
  if (recording === 'replace') history.replaceState(history.state, '', address);
  if (scene === null) {
    desk.wanted = { side: view.side, frequency: view.frequency };
    tell(desk);
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
    draw(desk);
  } else if (scene === null && desk.isFetching) {
    desk.wanted = { side: read.view.side, frequency: read.view.frequency };
    tell(desk);
  } else if (scene === null) {
    location.reload();
  }
}

/** Draws the chart with a claim lit for a moment; `null` draws the view itself again. */
export function glance(desk: Desk, claim: string | null): void {
  const { data, records, scene } = desk.state;
  const view = { ...scene.view, claim: claim ?? scene.view.claim };
  const lit = sceneFor({ view, problems: [] }, data, records);
  if (lit !== null && view.chart !== 'table' && view.chart !== 'products') {
    drawRegions(lit, ['chart']);
  }
  lightClaims(view.claim);
  tell(desk);
}

function draw(desk: Desk): void {
  drawRegions(desk.state.scene);
  drawControls(desk.state);
  lightClaims(desk.state.scene.view.claim);
  announceRange(desk.state.scene);
  tell(desk);
}
