import { FileError } from '@/lib/errors';
import type { OpenLimits } from './open-limits';

type InflationLimits = Pick<OpenLimits, 'unpackedBytes' | 'ratio' | 'freeBytes' | 'seconds'>;

/** How far an entry has been unpacked. */
export interface Unpacked {
  readonly entry: string;
  readonly bytes: number;
  /** Bytes of the archive that this took. */
  readonly packed: number;
  /** Milliseconds spent on it. */
  readonly spent: number;
}

/** Keeps count of what one archive unpacks to. An entry that is read again is not counted twice. */
export class InflationBudget {
  readonly #archive: string;
  readonly #limits: InflationLimits;
  readonly #entries = new Map<string, Unpacked>();
  constructor(archive: string, limits: InflationLimits) {
    this.#archive = archive;
    this.#limits = limits;
  }

  /**
   * Counts an entry as far as it has been unpacked in this reading.
   *
   * @throws {FileError} when that is beyond the limits.
   */
  count(now: Unpacked): void {
    const { ratio, freeBytes, unpackedBytes, seconds } = this.#limits;
    if (now.bytes > freeBytes && now.bytes > now.packed * ratio) {
      throw this.#beyond(now, `at most ${ratio} times its packed size`);
    }
    const before = this.#entries.get(now.entry);
    this.#entries.set(now.entry, {
      ...now,
      bytes: Math.max(now.bytes, before?.bytes ?? now.bytes),
      spent: Math.max(now.spent, before?.spent ?? now.spent),
    });
    const all = [...this.#entries.values()];
    if (all.reduce((sum, { bytes }) => sum + bytes, 0) > unpackedBytes) {
      throw this.#beyond(now, `at most ${unpackedBytes} bytes in all`);
    }
    if (all.reduce((sum, { spent }) => sum + spent, 0) > seconds * 1000) {
      throw this.#beyond(now, `an archive unpacked within ${seconds} s`);
    }
  }

  #beyond({ entry, bytes }: Unpacked, expected: string): FileError {
    const name = entry === '' ? this.#archive : `${this.#archive} › ${entry}`;
    return new FileError({
      file: name,
      value: `content that expands beyond the limit (${bytes} bytes so far)`,
      expected,
      hint: 'If the file is to be trusted, unpack it yourself and import what is in it',
    });
  }
}
