import { changeChecks } from './change-check';
import type { PercentCheck } from './checked-text';
import type { HeldRecords } from './held-records';
import { shareChecks } from './share-check';
import type { Testable } from './testable';

/**
 * Every change and share a statement gives, held against the records: changes against both
 * countries', shares against the reporter's own.
 */
export function percentChecks(statement: Testable, held: HeldRecords): readonly PercentCheck[] {
  return [...changeChecks(statement, held), ...shareChecks(statement, held)];
}
