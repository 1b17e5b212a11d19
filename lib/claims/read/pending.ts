import { addPercent } from './drafts';
import type { Discourse, SentenceState } from './state';

/** States a waiting change or share by itself, since no level came to take it. */
export function flushPending(state: SentenceState, discourse: Discourse): void {
  const { pending } = state;
  if (pending === null) return;
  state.pending = null;
  addPercent(discourse, pending.draft);
}
