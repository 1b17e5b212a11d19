import type { Decimal } from '@/lib/domain/decimal';
import type { Vintage } from '@/lib/store/store';

/** What is kept beside a snapshot: how it came about and what it amounts to. */
export interface VintageRecord {
  readonly vintage: Vintage;
  readonly rows: number;
  /** Bytes of the snapshot's file, and their SHA-256. */
  readonly bytes: number;
  readonly checksum: string;
  /** Version of the database engine that wrote it. */
  readonly engine: string;
  readonly datasets: readonly DatasetRecord[];
  /** Ids of the datasets that this vintage added, replaced or took away. */
  readonly changed: readonly string[];
  readonly changes: readonly (Changes & { readonly dataset: string })[];
}

/** What one dataset amounts to in a vintage. */
export interface DatasetRecord {
  readonly id: string;
  readonly rows: number;
  readonly values: number;
  readonly sum: Decimal;
}

/** What differs between two states of the same records. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
  /** Sum of all values before and after, whatever they mean: a control, and no trade figure. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The first few changed, added and removed records, largest first. */
  readonly examples: readonly RecordChange[];
}

/** One record before and after; `null` where it was not held or has no value. */
export interface RecordChange {
  readonly dataset: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly product: string;
  readonly period: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Decimal | null;
  readonly after: Decimal | null;
}
