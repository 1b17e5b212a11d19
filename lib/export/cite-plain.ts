/** Text in one line and without signs nobody sees, for formats in which a line end has a meaning. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** An address with its blanks and signs that no address holds spelled out, so that it stays whole. */
export function plainAddress(address: string): string {
  return oneLine(address).replace(/[\s{}\\^`"<>|]/g, (sign) => encodeURIComponent(sign));
}
