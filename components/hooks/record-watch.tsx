'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import useSWR from 'swr';
import type { WantedRecord } from '@/components/dashboard/engine';
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

function address(reporter: string, partner: string, asked: WantedRecord): string {
  const query = new URLSearchParams({ reporter, partner, side: asked.side, freq: asked.frequency });
  return `/api/v1/view?${query.toString()}`;
}

/**
 * Fetches the records a view asks for and the page does not hold, and looks for a newer vintage
 * while the page stays open. Draws nothing.
 */
export function RecordWatch() {
  const scene = useScene();
  const router = useRouter();
  const wanted = useSyncExternalStore(subscribe, wantedRecord, () => null);
  const view = scene?.view;
  const sides = view === undefined ? [] : [view.reporter, view.partner];
  const asked: WantedRecord | null =
    wanted ?? (view === undefined ? null : { side: view.side, frequency: view.frequency });
  const keys =
    view === undefined || asked === null
      ? null
      : sides
          .filter((side) => (scene?.defaults.frequencies[side] ?? []).includes(asked.frequency))
          .map((side) => address(view.reporter, view.partner, { ...asked, side }));
  const { data } = useSWR(
    keys === null || keys.length === 0 ? null : keys,
    (addresses: readonly string[]) => Promise.all(addresses.map(fetchAnswer)),
    { refreshInterval: LOOK_EVERY_MS, revalidateOnMount: wanted !== null, keepPreviousData: false },
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
    // The article's verdicts are the server's: they are asked for again with the new vintage.
    // Next learns the address first, which the early script has written without it.
    if (!isNew) return;
    window.history.replaceState(window.history.state, '', window.location.href);
    router.refresh();
  }, [data, router]);
  return null;
}
