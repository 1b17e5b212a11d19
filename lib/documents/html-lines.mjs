// @ts-check

/** The lines of a page as they grow. Within a cell, what would end a line is a space. */
export class HtmlLines {
  /** @type {string[]} */
  #lines = [];
  #line = '';
  /** @type {string[] | null} */
  #cells = null;
  #isInCell = false;

  /**
   * @param {string} text
   * @param {boolean} isAsWritten whether its line ends are those of the text
   */
  write(text, isAsWritten) {
    if (!isAsWritten || this.#isInCell) {
      const words = text.replace(/[ \t\n\r\f]+/g, ' ');
      this.#line += this.#line === '' || this.#line.endsWith(' ') ? words.replace(/^ /, '') : words;
      return;
    }
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) this.endLine();
      this.#line += part;
    }
  }

  endLine() {
    if (this.#isInCell) {
      this.write(' ', false);
      return;
    }
    if (this.#line !== '') this.#lines.push(this.#line);
    this.#line = '';
  }

  endParagraph() {
    this.endLine();
    if (!this.#isInCell && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** @param {boolean} isEnd */
  row(isEnd) {
    if (!isEnd) {
      this.endLine();
      this.#cells = [];
      return;
    }
    const cells = this.#cells ?? [];
    if (cells.some((cell) => cell !== '')) this.#lines.push(cells.join(' | '));
    this.#cells = null;
  }

  /** @param {boolean} isEnd */
  cell(isEnd) {
    if (isEnd) {
      this.#cells?.push(this.#line.trim());
      this.#line = '';
    } else {
      this.endLine();
    }
    this.#isInCell = !isEnd;
  }

  text() {
    this.endLine();
    return this.#lines.join('\n');
  }
}
