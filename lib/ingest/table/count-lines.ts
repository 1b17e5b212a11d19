const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

/**
 * Counts a text's lines that are not blank, where a line end in quotes ends no line: a second
 * reading that shares nothing with the first, so that no row is lost.
 */
export class LineCounter {
  #count = 0;
  #isQuoted = false;
  #isBlank = true;

  add(text: string): void {
    let isQuoted = this.#isQuoted;
    let isBlank = this.#isBlank;
    let count = this.#count;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) isQuoted = !isQuoted;
      if (isQuoted || (code !== LINE_FEED && code !== CARRIAGE_RETURN)) isBlank = false;
      else if (!isBlank) {
        count += 1;
        isBlank = true;
      }
    }
    this.#isQuoted = isQuoted;
    this.#isBlank = isBlank;
    this.#count = count;
  }

  /** The lines so far, with one that has not ended. */
  get lines(): number {
    return this.#count + (this.#isBlank ? 0 : 1);
  }
}

/** How many line ends a text holds: `\r\n`, `\n` or `\r`. */
export function lineEnds(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}
