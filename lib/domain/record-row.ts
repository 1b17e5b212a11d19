import { difference, sum } from './decimal';
import type { ObservationStatus } from './observation';
import type { Cell, DerivedCell, RecordRow } from './record';

/** The less certain comes first: a figure made of two is as certain as the less certain one. */
const BY_CERTAINTY: readonly ObservationStatus[] = ['estimated', 'provisional', 'revised'];

/**
 * The row of one period: its two flows, their difference and their sum, in the flows' unit.
 *
 * Balance and turnover are absent where a flow is, with that flow's status (the exports' when
 * both are absent); otherwise they carry the less certain of the two statuses.
 */
export function recordRow(flows: {
  readonly period: string;
  readonly exports: Cell;
  readonly imports: Cell;
}): RecordRow {
  const status = derivedStatus(flows.exports, flows.imports);
  const balance: DerivedCell = {
    value: difference(flows.exports.value, flows.imports.value),
    status,
  };
  const turnover: DerivedCell = {
    value: sum([flows.exports.value, flows.imports.value]),
    status,
  };
  return { ...flows, balance, turnover };
}

function derivedStatus(exports: Cell, imports: Cell): ObservationStatus {
  if (exports.value === null) return exports.status;
  if (imports.value === null) return imports.status;
  const both = [exports.status, imports.status];
  return BY_CERTAINTY.find((status) => both.includes(status)) ?? 'reported';
}
