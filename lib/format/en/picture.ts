import type { ObservationStatus } from '@/lib/domain/observation';
import { dateName } from '../period';
import { capitalised, placeInText, possessive } from '../place';
import { STATUS_NAMES, valuationNote } from './chart';

type Valuations = Parameters<typeof valuationNote>[0];

/** Words of a picture that stand alone. */
export const PICTURE_WORDS = {
  mark: 'Bilateral',
  noPeriods: 'no periods held',
  note: 'Note: ',
  hatched: 'Hatched: ',
  noOther: (name: string) => `No record of ${placeInText(name)} in this unit is held`,
  noFigure: 'no figure ',
  vintage: (id: string, builtOn: string) => `Vintage ${id} of ${dateName(builtOn)}`,
  /** A note that is not the product's own. */
  addedNote: (note: string) => `Added to this picture: ${note}`,
  andBy: (reported: string, other: string) => `${reported} and by ${placeInText(other)}`,
  rewritten: (own: string) => `Title rewritten in this picture; the title it came with: “${own}”`,
  noNotes: 'Shown without its notes',
  /** Told where the text for those who do not see the picture is not the product's own. */
  ownAlt: 'Described in the words of who took this picture',
} as const;

/** A list in words, its end cut: `1994, 1998 and 7 more`. */
function listed(parts: readonly string[], most = 5): string {
  if (parts.length > most) {
    return `${parts.slice(0, most - 1).join(', ')} and ${parts.length - most + 1} more`;
  }
  const [last = '', ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/** Why periods look different: `2017 (incomplete in the source)`, `1998 (imports not reported)`. */
export function gapPart(
  periods: readonly string[],
  status: ObservationStatus,
  flow: 'exports' | 'imports' | null,
): string {
  return `${listed(periods)} (${flow === null ? '' : `${flow} `}${STATUS_NAMES[status]})`;
}

/** Periods whose figures are not a published total. */
export function sumNote(periods: readonly string[], hasAbsentChapters: boolean): string {
  const bound = hasAbsentChapters ? ', a lower bound where chapters are absent' : '';
  return `${listed(periods)}: sum of the chapters held${bound}`;
}

/** One figure that was revised: `Imports of 2016 revised from 5,170,319 to 5,862,223 US dollars`. */
export function revisedNote(revision: {
  readonly flow: 'exports' | 'imports';
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}): string {
  const { flow, period, from, to, unit } = revision;
  return `${capitalised(flow)} of ${period} revised from ${from} to ${to} ${unit}`;
}

/** Several figures that were revised: `Revised since first published: exports of 2011–2016`. */
export function revisedPeriodsNote(periods: readonly string[]): string {
  return `Revised since first published: ${listed(periods)}`;
}

/** Periods of a flow that are shown with goods sent on as they came in. */
export function reExportsNote(periods: readonly string[], flow: 'exports' | 'imports'): string {
  const added = flow === 'exports' ? 're-exports' : 're-imports';
  return `${capitalised(flow)} of ${listed(periods)} include ${added}`;
}

/** Where a zero may hide a small amount. */
export function zeroNote(unit: string): string {
  return `A zero may stand for less than half a ${unit.replace(/s$/, '')}`;
}

/** Sources that were changed by hand after they were recorded. */
export function editedNote(names: readonly string[]): string {
  return `Edited after it was recorded: ${listed(names)}`;
}

/** What a picture's figures are and where they are from. */
export interface SourceWords {
  /** Each record shown: its reporter and how its flows are valued. */
  readonly records: readonly { readonly reporter: string; readonly valuation: Valuations }[];
  readonly datasets: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly retrieved: string;
  }[];
}

/**
 * The source line: whose record, how valued, who published it under which title, and when it was
 * retrieved. The short form leaves out the titles.
 */
export function pictureSource(words: SourceWords, form: 'whole' | 'short'): string {
  const records = words.records
    .map(({ reporter, valuation }) => {
      const note = valuationNote(valuation);
      return `${possessive(reporter)} record (${note.charAt(0).toLowerCase()}${note.slice(1)})`;
    })
    .join(' and ');
  const publishers = [...new Set(words.datasets.map(({ publisher }) => publisher))];
  const published = publishers.map((publisher) => {
    const own = words.datasets.filter((dataset) => dataset.publisher === publisher);
    if (form === 'short') {
      const dates = [...new Set(own.map(({ retrieved }) => dateName(retrieved)))];
      return `${publisher}, retrieved ${dates.join(' and ')}`;
    }
    const titles = own.map(({ title, retrieved }) => `${title}, retrieved ${dateName(retrieved)}`);
    return `${publisher}: ${titles.join('; ')}`;
  });
  return `Source: ${[records, ...published].join('. ')}`;
}
