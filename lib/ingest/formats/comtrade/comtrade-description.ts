import type { PlaceCode } from '@/lib/domain/place';
import type { DatasetDescription } from '../../format-reader';
import type { OpenedFile } from '../../open/opened-file';
import { sha256 } from '../../read-dataset';
import type { Findings, Remark } from './comtrade-findings';
import { outsideNotes, type NumberedPlace } from './numbered-places';

const NOTES = [
  'Current US dollars; exports free on board, imports with cost, insurance and freight, as reported.',
  'Re-exports and re-imports are contained in exports and imports, and never added to them.',
] as const;

const REMARKS: Readonly<Record<Remark, string>> = {
  rounded: 'had more decimals than a value has, left by binary numbers, and were rounded to six',
  'valued otherwise': 'are valued otherwise than is usual for their flow, as their notes tell',
  'added up': 'were added up by UN Comtrade from what the country reported',
  converted: 'were converted by UN Comtrade from the classification in which they were reported',
  missing: 'have no value',
  'national codes':
    'are of chapters 98 and 99: national codes and goods not specified, which differ by country',
  reserved: 'are of chapter 77, which the Harmonized System reserves and no goods belong to',
};

/** What files of UN Comtrade say of themselves, once their rows have been read. */
export function describeComtrade(
  files: readonly OpenedFile[],
  findings: Findings,
  places: readonly NumberedPlace[],
): DatasetDescription {
  const { classification, notes } = classificationsIn(findings);
  return {
    id: idOf(findings),
    publisher: 'UN Comtrade',
    title: titleOf(findings),
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    reExports: 'included',
    licence: 'UN Comtrade, policy on use and re-dissemination: cite the source',
    address: 'https://comtradeplus.un.org/',
    retrieved: files.map(({ writtenOn }) => writtenOn).reduce((a, b) => (a > b ? a : b)),
    notes: [...NOTES, ...notes, ...remarks(findings), ...outsideNotes(places)],
    kind: 'reported',
    classification,
    release: releaseOf(files),
  };
}

/**
 * Names what was asked for, so that the same question asked again replaces its answer and another
 * question does not: `comtrade-aze-with-pak-totals-2010-2022`.
 */
function idOf({ reporters, partners, levels, frequencies, years }: Findings): string {
  const monthly = frequencies.has('M') ? 'monthly' : '';
  const digits = [...levels].filter((level) => level !== 'TOTAL').sort();
  const goods = digits.length === 0 ? 'totals' : `hs${digits.join('-')}`;
  const whose = someOf([...reporters.keys()], 'reporters');
  const whom = partners.size > MOST_NAMED ? '' : `with-${someOf([...partners], 'partners')}`;
  const parts = ['comtrade', whose, whom, monthly, goods, spanOf(years, '-')];
  return years.size === 0 ? 'comtrade' : parts.filter((part) => part !== '').join('-');
}

const MOST_NAMED = 3;

/** A few codes by name; many by their number and a mark that only these have. */
function someOf(codes: readonly PlaceCode[], what: string): string {
  const sorted = codes.map((code) => code.toLowerCase()).sort();
  if (sorted.length <= MOST_NAMED) return sorted.join('-');
  return `${sorted.length}-${what}-${sha256(sorted.join(' ')).slice(0, 6)}`;
}

function titleOf({ reporters, frequencies, years }: Findings): string {
  const names = [...reporters.values()].map(({ name }) => name).sort();
  const whose = names.length > MOST_NAMED ? `${names.length} reporters` : names.join(' and ');
  const often = [...frequencies].sort().map((one) => (one === 'A' ? 'annual' : 'monthly'));
  const parts = [whose, often.join(' and '), spanOf(years, '–')].filter((part) => part !== '');
  return `UN Comtrade: ${parts.length === 0 ? 'no records' : parts.join(', ')}`;
}

function spanOf(years: ReadonlySet<number>, dash: string): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}${dash}${last}`;
}

function classificationsIn({ classifications }: Findings): {
  readonly classification: string | null;
  readonly notes: readonly string[];
} {
  const met = [...classifications.values()].sort((a, b) => (a.of.code < b.of.code ? -1 : 1));
  const hs = met.filter(({ of }) => of.isHs);
  const [only] = hs;
  const told = met.map(({ of, years }) => `${of.name} in ${spanOf(years, '–')}`).join(', ');
  const others = met.filter(({ of }) => !of.isHs).map(({ of }) => of.name);
  return {
    classification: hs.length > 1 ? 'HS, several revisions' : (only?.of.name ?? null),
    notes: [
      ...(met.length > 1
        ? [`Classifications differ: ${told}; their products are cut differently.`]
        : []),
      ...(others.length > 0
        ? [`Only the total of all goods is held of ${others.join(' and ')}.`]
        : []),
    ],
  };
}

function remarks({ counts }: Findings): readonly string[] {
  return [...counts].map(([what, rows]) => `Rows that ${REMARKS[what]}: ${rows}.`);
}

/** Bulk files carry the day of their publication in their names: `COMTRADE-FINAL-…[2023-01-03]`. */
function releaseOf(files: readonly OpenedFile[]): string | null {
  const days = files.flatMap(({ name }) => /\[(\d{4}-\d{2}-\d{2})\]/.exec(name)?.[1] ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}
