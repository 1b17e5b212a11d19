import type { Claim, UncheckedReason } from '@/lib/domain/claim';
import type { PlaceCode } from '@/lib/domain/place';
import type { Chapter, ProductCode } from '@/lib/domain/product';
import { chapterNamed } from './chapter-named';
import { claimOf } from './claim-of';
import { obstacle } from './obstacle';
import type { ReadClaim } from './read/read-claim';
import { statedMonths } from './stated-months';

/** A statement made ready to be held against records. */
export interface Testable {
  readonly id: string;
  readonly read: ReadClaim;
  /** `null` when no amount is stated. */
  readonly claim: Claim | null;
  /** The chapter its product names; `null` for all goods and for a product that names none. */
  readonly chapter: ProductCode | null;
  /** Period text; `null` when none is stated or it is not made of whole months. */
  readonly period: string | null;
  /** Why no record can be held against it, whatever is held. */
  readonly obstacle: UncheckedReason | null;
}

/** A statement with its claim, chapter and period, and what stands in the way of a test. */
export function testable(read: ReadClaim, id: string, chapters: readonly Chapter[]): Testable {
  const chapter = read.product === null ? null : chapterNamed(read.product, chapters);
  return {
    id,
    read,
    claim: claimOf(read, id),
    chapter,
    period: read.period === null ? null : statedMonths(read.period),
    obstacle: obstacle(read, chapter),
  };
}

/** The countries whose records a statement is held against, the reporter first. */
export function sidesOf({ reporter, partner }: ReadClaim): readonly PlaceCode[] {
  return reporter === partner ? [reporter] : [reporter, partner];
}
