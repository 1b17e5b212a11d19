import { show, type Desk } from './desk';
import { shownIndexes } from './shown-indexes';

type Edge = 'from' | 'to';

/** The two handles of the period control: dragged, and moved by keys. */
export function bindTrack(desk: Desk): void {
  const track = document.getElementById('period-track');
  if (track === null) return;
  for (const edge of ['from', 'to'] as const) {
    document
      .getElementById(`handle-${edge}`)
      ?.addEventListener('keydown', (event) => moveByKey(desk, edge, event));
  }
  let dragged: Edge | null = null;
  const move = (event: PointerEvent): void => {
    if (dragged === null) return;
    setEdge(desk, dragged, indexAt(desk, track, event.clientX), 'none');
  };
  const release = (): void => {
    if (dragged !== null) show(desk, desk.state.scene.view, 'push');
    dragged = null;
  };
  track.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    track.setPointerCapture(event.pointerId);
    dragged = nearestEdge(desk, indexAt(desk, track, event.clientX), event.target);
    document.getElementById(`handle-${dragged}`)?.focus({ preventScroll: true });
    move(event);
  });
  track.addEventListener('pointermove', move);
  track.addEventListener('pointerup', release);
  track.addEventListener('pointercancel', release);
}

function nearestEdge(desk: Desk, index: number, target: EventTarget | null): Edge {
  if (target instanceof HTMLElement && target.id === 'handle-from') return 'from';
  if (target instanceof HTMLElement && target.id === 'handle-to') return 'to';
  const { from, to } = shownIndexes(desk.state.scene);
  return Math.abs(index - from) < Math.abs(index - to) ? 'from' : 'to';
}

function indexAt(desk: Desk, track: HTMLElement, clientX: number): number {
  const box = track.getBoundingClientRect();
  const { last } = shownIndexes(desk.state.scene);
  const share = box.width === 0 ? 0 : (clientX - box.left) / box.width;
  return Math.round(Math.min(1, Math.max(0, share)) * last);
}

function moveByKey(desk: Desk, edge: Edge, event: KeyboardEvent): void {
  const { from, to, last } = shownIndexes(desk.state.scene);
  const now = edge === 'from' ? from : to;
  const page10 = Math.max(1, Math.round(last / 10));
  const next: Record<string, number> = {
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    PageDown: now - page10,
    PageUp: now + page10,
    Home: 0,
    End: last,
  };
  const index = next[event.key];
  if (index === undefined) return;
  event.preventDefault();
  setEdge(desk, edge, index, 'replace');
}

/** Moves one end of the range; it stops at the other end and at the record's own. */
function setEdge(desk: Desk, edge: Edge, index: number, recording: 'none' | 'replace'): void {
  const { from, to, last } = shownIndexes(desk.state.scene);
  const start = edge === 'from' ? Math.min(Math.max(0, index), to) : from;
  const end = edge === 'to' ? Math.max(Math.min(last, index), from) : to;
  if (start === from && end === to) return;
  const { rows } = desk.state.scene.record;
  show(
    desk,
    {
      ...desk.state.scene.view,
      from: start === 0 ? null : (rows[start]?.period ?? null),
      to: end === last ? null : (rows[end]?.period ?? null),
    },
    recording,
  );
}
