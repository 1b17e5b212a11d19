import type { PlaceCode } from '@/lib/domain/place';
import type { Chapter, ProductCode } from '@/lib/domain/product';
import type { TradeRecord } from '@/lib/domain/record';

/** The records a text is tested against, read before. */
export interface HeldRecords {
  /** The records of a pair at every frequency; those of the other direction may be among them. */
  readonly recordsOf: (one: PlaceCode, other: PlaceCode) => readonly TradeRecord[];
  /** The same of one chapter. */
  readonly chaptersOf: (
    one: PlaceCode,
    other: PlaceCode,
    chapter: ProductCode,
  ) => readonly TradeRecord[];
  /** The chapters with the names a text may call them by. */
  readonly chapters: readonly Chapter[];
  readonly vintage: string;
}

/** What `side` reported of its trade with `other`: of all goods, or of one chapter. */
export function recordsBeside(
  held: HeldRecords,
  asked: {
    readonly side: PlaceCode;
    readonly other: PlaceCode;
    readonly chapter: ProductCode | null;
  },
): readonly TradeRecord[] {
  const { side, other, chapter } = asked;
  const records =
    chapter === null ? held.recordsOf(side, other) : held.chaptersOf(side, other, chapter);
  return records.filter(({ reporter, partner }) => reporter === side && partner === other);
}
