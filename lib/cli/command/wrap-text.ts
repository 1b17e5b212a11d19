/** Text broken between words into lines of at most that many characters; longer words stay whole. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Two columns: terms, and their words wrapped beside them, or below a term that is too long. */
export function termLines(
  terms: readonly (readonly [term: string, words: string])[],
  width: number,
): readonly string[] {
  const longest = Math.max(0, ...terms.map(([term]) => term.length));
  const column = Math.min(longest + 4, 30);
  return terms.flatMap(([term, words]) => {
    const wrapped = wrapText(words, Math.max(20, width - column));
    const indented = wrapped.map((line) => `${' '.repeat(column)}${line}`);
    const head = `  ${term}`;
    return head.length + 2 <= column
      ? [`${head.padEnd(column)}${wrapped[0] ?? ''}`, ...indented.slice(1)]
      : [head, ...indented];
  });
}
