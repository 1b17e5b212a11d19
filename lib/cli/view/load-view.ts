import { viewChart } from '@/lib/charts/view-chart';
import type { ViewInput } from '@/lib/export/view-input';
import { loadPairAsOf, pairDefaults, type LoadedPair } from '@/lib/load/pair';
import { loadRecords } from '@/lib/load/records';
import { readView } from '@/lib/url/read-view';
import { viewAddress } from '@/lib/url/write-view';
import type { Vintage } from '@/lib/store/store';
import { UsageError } from '../command/usage-error';
import { dataFolder } from '@/lib/store/snapshot-files';
import { namedVintage } from '../vintages/named-vintage';

/** A view with its data, ready to be written or drawn. */
export interface LoadedView extends ViewInput {
  readonly vintage: Vintage;
  /** The address of its page, without an origin. */
  readonly path: string;
}

/** What a view is asked for by. */
interface AskedView {
  /** Keys and values of the view's address. */
  readonly entries: readonly (readonly [string, string])[];
  /** Id or number of a vintage; `null` for the one in force. */
  readonly vintage: string | null;
}

/** No record of the pair is held. */
class PairError extends Error {
  override readonly name = 'PairError';
}

/**
 * The view that a pair and the options of a command ask for, read as the site reads an address.
 *
 * @throws {UsageError} for a part that cannot be used; as a file, a view is what was asked for.
 */
export async function loadView(pairText: string, asked: AskedView): Promise<LoadedView> {
  const [, reporter = '', partner = ''] = /^([^/]+)\/([^/]+)$/.exec(pairText) ?? [];
  if (partner === '') {
    throw new UsageError(`found "${pairText}", expected two countries such as AZE/PAK`);
  }
  const asOf = asked.vintage === null ? null : await namedVintage(dataFolder(), asked.vintage);
  const pair = await loadPairAsOf({ reporter, partner }, asOf);
  if (pair === null) {
    throw new PairError(
      `no record of ${reporter}/${partner} is held; expected the codes of two countries, such as AZE/PAK, of which a record is held`,
    );
  }
  const { entries } = asked;
  return viewOf(pair, asOf === null ? entries : [...entries, ['vintage', asOf]]);
}

async function viewOf(pair: LoadedPair, entries: AskedView['entries']): Promise<LoadedView> {
  const defaults = pairDefaults(pair);
  const { view, problems } = readView(entries, defaults);
  const [problem] = problems;
  if (problem !== undefined) {
    const { parameter, value, expected } = problem;
    throw new UsageError(`--${parameter}: found "${value}", expected ${expected}`);
  }
  const { record, mirror, datasets } = await loadRecords(pair, view);
  const { reporter, partner, vintage } = pair;
  const names = { [reporter.code]: reporter.name, [partner.code]: partner.name };
  return {
    input: viewChart({ view, record, mirror, names, claims: [], articleDate: null }),
    datasets,
    vintage,
    path: viewAddress(
      `/trade/${reporter.code}/${partner.code}`,
      { ...view, theme: null },
      defaults,
    ),
  };
}
