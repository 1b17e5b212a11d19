'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import useSWR from 'swr';
import type { WantedRecord } from '@/components/dashboard/engine';
import type { Scene } from '@/components/dashboard/scene';
import type { View } from '@/lib/domain/view';
import { readAnswer, type ViewAnswer } from './view-answer';
import { useScene } from './use-scene';

/** How often an open page looks for a newer vintage. */
const LOOK_EVERY_MS = 30_000;

async function fetchAnswer(address: string): Promise<ViewAnswer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return readAnswer(await response.json());
}

function subscribe(listener: () => void): () => void {
  return window.bilateral?.subscribe(listener) ?? (() => undefined);
}

function wantedRecord(): WantedRecord | null {
  return window.bilateral?.wanted() ?? null;
}

function heldVintage(): string | null {
  return window.bilateral?.vintage() ?? null;
}

function address({ reporter, partner, vintage }: View, asked: WantedRecord): string {
  const query = new URLSearchParams({ reporter, partner, side: asked.side, freq: asked.frequency });
  if (vintage !== null) query.set('vintage', vintage);
  return `/api/v1/view?${query.toString()}`;
}

async function fetchVintage(address: string): Promise<string | null> {
  const answer: unknown = await (await fetch(address)).json();
  const isRead = typeof answer === 'object' && answer !== null && 'vintage' in answer;
  return isRead && typeof answer.vintage === 'string' ? answer.vintage : null;
}

/** What must be fetched for what the page shows; empty while it holds everything. */
function addressesFor(scene: Scene | null, asked: WantedRecord | null): readonly string[] {
  if (scene === null || asked === null) return [];
  const { reporter, partner } = scene.view;
  return [reporter, partner]
    .filter((side) => (scene.defaults.frequencies[side] ?? []).includes(asked.frequency))
    .map((side) => address(scene.view, { ...asked, side }));
}

/**
 * Fetches the records a view asks for and the page does not hold, and looks for a newer vintage
 * while the page stays open. Draws nothing.
 */
export function RecordWatch() {
  const scene = useScene();
  const router = useRouter();
  const wanted = useSyncExternalStore(subscribe, wantedRecord, () => null);
  // A page as of a vintage stays with it, whatever comes into force meanwhile.
  const isPinned = scene !== null && scene.view.vintage !== null;
  const { data: latest = null } = useSWR(isPinned ? null : '/readyz', fetchVintage, {
    refreshInterval: LOOK_EVERY_MS,
    revalidateOnMount: false,
  });
  const held = useSyncExternalStore(subscribe, heldVintage, () => null);
  const isStale = !isPinned && latest !== null && held !== null && latest !== held;
  const shown = scene === null ? null : { side: scene.view.side, frequency: scene.view.frequency };
  const addresses = addressesFor(scene, wanted ?? (isStale ? shown : null));
  const { data } = useSWR(
    addresses.length === 0 ? null : [latest ?? held, ...addresses],
    () => Promise.all(addresses.map(fetchAnswer)),
    { revalidateIfStale: false, revalidateOnFocus: false },
  );
  useEffect(() => {
    window.bilateral?.setFetching(true);
    return () => window.bilateral?.setFetching(false);
  }, []);
  useEffect(() => {
    const engine = window.bilateral;
    const vintage = data?.[0]?.vintage;
    if (engine === undefined || data === undefined || vintage === undefined) return;
    const isNew = vintage !== engine.vintage();
    const isWhole = data.every((answer) => answer.vintage === vintage);
    if (!isWhole || (!isNew && engine.wanted() === null)) return;
    engine.provide(
      vintage,
      data.map((answer) => answer.record),
    );
    if (!isNew) return;
    // The article's verdicts are the server's: they are asked for again with the new vintage.
    // Next learns the address first, which the early script has written without it.
    window.history.replaceState(window.history.state, '', window.location.href);
    router.refresh();
  }, [data, router]);
  return null;
}
