import { createHash } from 'node:crypto';
import type { Dataset } from '@/lib/domain/dataset';
import { BASES, STATUSES } from '@/lib/domain/observation';
import { chartTitle } from '@/lib/format/en/chart';
import { DATA_COLUMNS } from '@/lib/format/en/data-files';
import { fileName } from './file-name';
import { shownDatasets, type ViewInput } from './view-input';

/** Fields whose values come from a list, and those that are numbers; all others are text. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  frequency: ['A', 'Q', 'M'],
  measure: ['exports', 'imports', 'balance', 'turnover'],
  status: STATUSES,
  basis: [...BASES, 'computed'],
};
const NUMBERS: readonly string[] = ['value', 'at_least'];
const KEY: readonly string[] = ['reporter', 'partner', 'frequency', 'period', 'measure'];

/**
 * The description of a view's `data.csv` as a Frictionless tabular data package: schema, sources,
 * licences, and the size and SHA-256 of the file.
 */
export function dataPackage(view: ViewInput, csv: string) {
  const bytes = new TextEncoder().encode(csv);
  const datasets = shownDatasets(view);
  return {
    profile: 'tabular-data-package',
    name: fileName(view.input, { builtOn: view.vintage.builtOn, extension: 'csv' }).replace(
      /\.csv$/,
      '',
    ),
    title: chartTitle(view.input.view.chart, view.input.names),
    version: view.vintage.id,
    created: `${view.vintage.builtOn.slice(0, 10)}T00:00:00Z`,
    ...(isAddress(view.address) ? { homepage: view.address } : {}),
    sources: datasets.map(sourceOf),
    licenses: [...new Map(datasets.map((one) => [one.licence, licenceOf(one)])).values()],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'data',
        path: 'data.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: { fields: fields(), missingValues: [''], primaryKey: KEY },
      },
    ],
  };
}

function fields() {
  return Object.entries(DATA_COLUMNS).map(([name, description]) => {
    const allowed = ALLOWED[name];
    return {
      name,
      type: NUMBERS.includes(name) ? 'number' : 'string',
      description,
      ...(allowed === undefined ? {} : { constraints: { enum: allowed } }),
    };
  });
}

function sourceOf({ publisher, title, address }: Dataset) {
  const named = { title: `${publisher}: ${title}` };
  return isAddress(address) ? { ...named, path: address } : named;
}

/** Publishers' terms are seldom a licence with a name of its own; where it is told, they stand. */
function licenceOf({ licence, address }: Dataset) {
  return isAddress(address)
    ? { path: address, title: licence }
    : { name: 'notspecified', title: licence };
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/\S+$/.test(text);
}
