/**
 * Up to three meanings of the words spelled most like a text, nearest first, each once.
 *
 * Words that begin as the text does go before all others; what differs in more than half of its
 * letters is not near.
 */
export function nearestWords(
  text: string,
  meanings: ReadonlyMap<string, string>,
): readonly string[] {
  const short = text.slice(0, 60);
  const scored = [...meanings]
    .map(([word, meaning]) => ({ meaning, distance: distanceOf(short, word) }))
    .filter(({ distance }) => distance <= short.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(scored.map(({ meaning }) => meaning))].slice(0, 3);
}

function distanceOf(text: string, word: string): number {
  const from = text.toLowerCase();
  const to = word.toLowerCase();
  if (from.length >= 3 && (to.startsWith(from) || from.startsWith(`${to},`))) return 0.5;
  return editDistance(from, to);
}

/** Levenshtein's distance: how many letters are put in, taken out or exchanged. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, sign] of [...from].entries()) {
    let corner = line;
    let left = line + 1;
    const next = [left];
    for (let at = 1; at <= to.length; at += 1) {
      const above = row[at] ?? Infinity;
      const cost = to[at - 1] === sign ? 0 : 1;
      left = Math.min(corner + cost, above + 1, left + 1);
      next.push(left);
      corner = above;
    }
    row = next;
  }
  return row[to.length] ?? Infinity;
}
