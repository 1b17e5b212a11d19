import { packRecord, type PageClaim, type PageData } from '@/components/dashboard/page-data';
import { sceneOf, type Scene } from '@/components/dashboard/scene';
import type { Claim } from '@/lib/domain/claim';
import { product } from '@/lib/domain/decimal';
import type { Dataset } from '@/lib/domain/dataset';
import type { AsOf } from '@/lib/format/en/vintage';
import { pairDefaults, type LoadedPair } from '@/lib/load/pair';
import { loadRecords, type LoadedRecords } from '@/lib/load/records';
import { memory } from '@/lib/load/remembered';
import { readView, type ReadView } from '@/lib/url/read-view';

/** A dashboard's view with its data, ready to be drawn. */
export interface LoadedScene {
  readonly scene: Scene;
  readonly data: PageData;
  readonly loaded: LoadedRecords;
}

/** What a page asks for: its own path, the query's keys and values, and its article's claims. */
export interface AskedScene {
  readonly path: string;
  readonly entries: readonly (readonly [string, string])[];
  readonly claims: readonly Claim[];
  readonly articleDate: string | null;
  readonly article: string | null;
  /** What the page says of its vintage; `null` where nothing is said. */
  readonly asOf: AsOf | null;
}

/** Loads what a query asks for of a pair; wrong parts of the query become problems of the scene. */
export function loadScene(pair: LoadedPair, asked: AskedScene): Promise<LoadedScene> {
  const key = JSON.stringify([pair.reporter.code, pair.partner.code, pair.asOf, asked]);
  return rememberedScene(pair.store, key, () => makeScene(pair, asked));
}

const rememberedScene = memory<LoadedScene>();

async function makeScene(pair: LoadedPair, asked: AskedScene): Promise<LoadedScene> {
  const defaults = pairDefaults(pair);
  const read = withKnownClaim(readView(asked.entries, defaults), asked.claims);
  const loaded = await loadRecords(pair, read.view);
  const records = [loaded.record, ...(loaded.mirror === null ? [] : [loaded.mirror])];
  const data: PageData = {
    vintage: pair.vintage.id,
    asOf: asked.asOf,
    path: asked.path,
    defaults,
    names: {
      [pair.reporter.code]: pair.reporter.name,
      [pair.partner.code]: pair.partner.name,
    },
    records: records.map(packRecord),
    datasets: loaded.datasets.map(named),
    claims: asked.claims.map(pageClaim),
    articleDate: asked.articleDate,
    article: asked.article,
  };
  const scene = sceneOf({ ...data, ...read, record: loaded.record, mirror: loaded.mirror });
  return { scene, data, loaded };
}

function named({ id, publisher, title, retrieved }: Dataset): PageData['datasets'][number] {
  return { id, publisher, title, retrieved };
}

function pageClaim(claim: Claim): PageClaim {
  return {
    id: claim.id,
    reporter: claim.reporter,
    measure: claim.measure,
    period: claim.period,
    amount: product(claim.printed, claim.scale),
    currency: claim.currency,
    quote: claim.quote,
  };
}

/** A claim that the page does not have is told of and left out. */
function withKnownClaim(read: ReadView, claims: readonly Claim[]): ReadView {
  const { claim } = read.view;
  if (claim === null || claims.some(({ id }) => id === claim)) return read;
  const expected =
    claims.length === 0 ? 'none on this page' : `one of ${claims.map(({ id }) => id).join(', ')}`;
  return {
    view: { ...read.view, claim: null },
    problems: [...read.problems, { parameter: 'claim', value: claim, expected }],
  };
}
