import type { Dataset } from '@/lib/domain/dataset';
import type { RecordRow, TradeRecord } from '@/lib/domain/record';
import { CHART_WORDS, chartSubtitle, chartTitle } from '@/lib/format/en/chart';
import { PICTURE_WORDS, pictureSource, type SourceWords } from '@/lib/format/en/picture';
import { periodName, rangeName } from '@/lib/format/period';
import { capitalised } from '@/lib/format/place';
import { axisUnit } from '@/lib/format/unit';
import type { ChartInput } from './chart-input';
import { chartRows } from './chart-rows';
import { pictureNotes } from './picture-notes';
import type { PictureInput } from './picture-plan';
import { USUAL_STYLE } from './picture-style';
import { chartMagnitude } from './plan-panels';
import { rowsInRange } from './range';

/** All that a picture says, before it has a place. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: { readonly whole: string; readonly short: string };
  readonly address: string | null;
  /** A note of who takes the picture; `null` for none. */
  readonly ownNote: string | null;
  /** Without any of these words drawn. */
  readonly isPlain: boolean;
  /** The title the picture has of itself, whose record it is in it. */
  readonly ownTitle: string;
}

/** The words of a view's picture; the datasets are those its figures are read from. */
export function pictureWords(picture: PictureInput): PictureWords {
  const { input, origin, path, style = USUAL_STYLE } = picture;
  const ownTitle = chartTitle(input.view.chart, input.names);
  const source = sourceWords(input, picture.datasets);
  return {
    title: style.title ?? ownTitle,
    ownTitle,
    subtitle: style.title === null ? subtitle(input) : `${reportedBy(input)}. ${subtitle(input)}`,
    notes: style.hasNotes ? pictureNotes(input) : [],
    ownNote: style.note === null ? null : PICTURE_WORDS.addedNote(style.note),
    isPlain: style.isPlain,
    source: { whole: pictureSource(source, 'whole'), short: pictureSource(source, 'short') },
    address: origin === null ? null : `${origin.replace(/\/+$/, '')}${path}`,
  };
}

/** Whose record it is, for a picture whose title need not say so. */
function reportedBy({ names, view, mirror }: ChartInput): string {
  const own = CHART_WORDS.asReportedBy(names.reporter);
  const other = view.chart === 'sides' && mirror !== null ? names.partner : null;
  return capitalised(other === null ? own : PICTURE_WORDS.andBy(own, other));
}

function subtitle(input: ChartInput): string {
  const { record, view } = input;
  const rows = chartRows(input);
  const magnitude = chartMagnitude(rows, Number(record.unit.multiplier));
  return chartSubtitle({
    unit: axisUnit(record.unit, magnitude),
    frequency: view.frequency,
    adjustment: record.adjustment,
    range: rangeOf(input, rows),
  });
}

function rangeOf({ view }: ChartInput, rows: readonly { readonly period: string }[]): string {
  const first = rows[0]?.period ?? view.from;
  const last = rows.at(-1)?.period ?? view.to;
  if (first === null || last === null) {
    const edge = first ?? last;
    return edge === null ? PICTURE_WORDS.noPeriods : periodName(edge);
  }
  return rangeName(first, last);
}

function sourceWords(input: ChartInput, datasets: readonly Dataset[]): SourceWords {
  const { record, mirror, names, view } = input;
  const other = view.chart === 'sides' ? mirror : null;
  const records = [
    { reporter: names.reporter, valuation: record.valuation },
    ...(other === null ? [] : [{ reporter: names.partner, valuation: other.valuation }]),
  ];
  const ids = new Set(
    [record, ...(other === null ? [] : [other])].flatMap((one) => shownIds(one, input)),
  );
  return { records, datasets: datasets.filter(({ id }) => ids.has(id)) };
}

/** The datasets of the figures shown; of a record without any, all of it. */
function shownIds(record: TradeRecord, input: ChartInput): readonly string[] {
  const shown = rowsInRange(record.rows, input.view).flatMap(sourcesOf);
  return shown.length === 0 ? record.datasets : shown;
}

function sourcesOf(row: RecordRow): readonly string[] {
  return [row.exports.source, row.imports.source].filter((source) => source !== null);
}
