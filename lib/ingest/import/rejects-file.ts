import { copyFile, open, rm, type FileHandle } from 'node:fs/promises';

import type { FileError } from '@/lib/errors';
import type { RefusedRow } from '../format-reader';

/** How many problems a report tells in full. */
const MOST_PROBLEMS = 20;

/** How much is gathered before it is written. */
const MOST_TEXT = 1 << 16;

/** Where refused rows go: `line,problem` and the row's cells, one row a line. */
export class RejectsFile {
  readonly #unfinished: string;
  readonly #problems: FileError[] = [];
  #text = 'line,problem,cells\r\n';
  #handle: FileHandle | null = null;
  #rows = 0;

  constructor(unfinished: string) {
    this.#unfinished = unfinished;
  }

  get rows(): number {
    return this.#rows;
  }

  get problems(): readonly FileError[] {
    return this.#problems;
  }

  add(problem: FileError, { line, cells }: RefusedRow): void {
    this.#rows += 1;
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
    this.#text += `${[String(line), problem.message, ...cells].map(cell).join(',')}\r\n`;
  }

  /** Writes what has gathered; called between batches, for a reader tells of problems without waiting. */
  async drain(): Promise<void> {
    if (this.#text.length > MOST_TEXT) await this.#write();
  }

  /** Puts the rows where the operator asked for them. */
  async finish(target: string): Promise<void> {
    await this.#write();
    await this.#handle?.sync();
    await this.discardHandle();
    await copyFile(this.#unfinished, target);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    await this.discardHandle();
    await rm(this.#unfinished, { force: true });
  }

  private async discardHandle(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  async #write(): Promise<void> {
    this.#handle ??= await open(this.#unfinished, 'a');
    await this.#handle.writeFile(this.#text);
    this.#text = '';
  }
}

/** A cell that a spreadsheet would read as a formula is told as text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
