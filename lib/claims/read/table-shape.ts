import type { Measure } from '@/lib/domain/record';

/** What a column of a table holds. */
export type Column =
  | { readonly kind: 'flow'; readonly flow: Measure }
  | { readonly kind: 'share' | 'change' | 'other' };

/** A table as far as it has been read: its columns and the unit its caption names. */
export interface Table {
  readonly columns: readonly Column[];
  readonly currency: string;
  readonly scale: string;
}
