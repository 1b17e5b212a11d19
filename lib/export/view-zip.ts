import { citation } from './citation';
import { dataPackage } from './data-package';
import { readme } from './readme';
import type { CsvTexts } from './csv-text';
import { viewCsv } from './view-csv';
import type { ViewInput } from './view-input';
import { viewJson } from './view-json';
import { zipFile } from './zip-file';

/**
 * A view with all that is known of it, as a ZIP: `data.csv`, `metadata.json`, `datapackage.json`
 * (a Frictionless Data Package) and `readme.md`. The same bytes for the same view and vintage.
 */
export function viewZip(view: ViewInput, texts: CsvTexts = 'guarded'): Uint8Array<ArrayBuffer> {
  const data = viewCsv(view, texts);
  const { long } = citation(view, { address: view.address ?? null, accessed: null });
  return zipFile([
    { name: 'data.csv', text: data },
    { name: 'metadata.json', text: json(metadata(view)) },
    { name: 'datapackage.json', text: json(dataPackage(view, data)) },
    { name: 'readme.md', text: readme(view, long) },
  ]);
}

/** All that the JSON answer says of the view, but for the figures themselves. */
function metadata(view: ViewInput) {
  const { rows, mirror, ...about } = viewJson(view);
  const periods = rows.map(({ period }) => period);
  return {
    ...about,
    periods: { first: periods[0] ?? null, last: periods.at(-1) ?? null, count: periods.length },
    otherReporter: mirror?.reporter ?? null,
    built: view.vintage.builtOn,
    address: view.address ?? null,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
