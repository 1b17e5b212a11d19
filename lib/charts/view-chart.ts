import { unitName } from '@/lib/domain/dataset';
import type { PlaceCode } from '@/lib/domain/place';
import type { ChartInput } from './chart-input';

/** A view, its records as they were loaded, and the names of its places by code. */
interface ViewParts extends Omit<ChartInput, 'names'> {
  readonly names: Readonly<Record<PlaceCode, string>>;
}

/**
 * What the chart of a view is drawn from: names in the record's direction, and the other country's
 * record only where one axis can hold both.
 */
export function viewChart(parts: ViewParts): ChartInput {
  const { record, mirror } = parts;
  const isComparable = mirror !== null && unitName(mirror.unit) === unitName(record.unit);
  return {
    view: parts.view,
    record,
    mirror: isComparable ? mirror : null,
    names: {
      reporter: parts.names[record.reporter] ?? record.reporter,
      partner: parts.names[record.partner] ?? record.partner,
    },
    claims: parts.claims,
    articleDate: parts.articleDate,
  };
}
