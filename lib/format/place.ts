const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Dominican Republic|Central African|Czech Republic|Marshall|Solomon|Comoros|Cayman|European Union|Russian Federation|World$)/;

/** A place's name within a sentence: `the United Kingdom`, `Azerbaijan`. */
export function placeInText(name: string): string {
  if (name === 'World') return 'the world';
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** A place's name as its owner: `Azerbaijan’s`, `the Netherlands’`. */
export function possessive(name: string): string {
  const inText = placeInText(name);
  return inText.endsWith('s') ? `${inText}’` : `${inText}’s`;
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
