import type { DatasetDescription } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import type { BaciName } from './baci-edition';
import type { BaciContext } from './baci-rows';
import { outsideNotes } from './comtrade/numbered-places';

const NOTES = [
  'Reconciled by CEPII from what exporters and importers report; one figure for both sides, free on board.',
  'Flows of 1,000 US dollars or less are left out by the publisher: what is absent is no trade, very little, or not known.',
] as const;

/** What the files of a BACI dataset say of it, once their rows have been read. */
export function describeBaci(
  files: readonly OpenedFile[],
  { edition, version }: Omit<BaciName, 'year'>,
  { years, places, products }: BaciContext,
): DatasetDescription {
  const read = [...years.keys()].sort((a, b) => a - b);
  const hs = edition === null ? null : `HS ${edition}`;
  return {
    id: ['baci', edition === null ? null : `hs${edition.slice(2)}`]
      .filter((part) => part !== null)
      .join('-'),
    publisher: 'CEPII',
    title: `BACI${hs === null ? '' : ` ${hs}`}, ${yearsInWords(read)}`,
    unit: { currency: 'USD', multiplier: '1000' },
    valuation: { exports: 'FOB', imports: 'FOB' },
    adjustment: 'none',
    reExports: 'unknown',
    licence: 'Etalab Open Licence 2.0',
    address: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
    retrieved: files.map(({ writtenOn }) => writtenOn).reduce((a, b) => (a > b ? a : b)),
    notes: [
      ...NOTES,
      ...gapNotes(read),
      ...provisionalNotes(read),
      ...(products.haveRestoredZeros() ? [RESTORED] : []),
      ...outsideNotes(places.all()),
      ...(hs === null ? ['The files do not tell which revision of the HS they use.'] : []),
    ],
    kind: 'reconciled',
    classification: hs,
    release: version,
  };
}

const RESTORED =
  'The files write product codes as numbers; leading zeros were given back (10121 is 010121).';

function yearsInWords(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? String(first) : `${first}–${last}`;
}

function gapNotes(years: readonly number[]): readonly string[] {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const missing = all.filter((year) => !years.includes(year));
  return missing.length === 0 ? [] : [`Years between that no file holds: ${missing.join(', ')}.`];
}

function provisionalNotes(years: readonly number[]): readonly string[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  return [`The last year of a BACI release is provisional; here the last is ${last}.`];
}
