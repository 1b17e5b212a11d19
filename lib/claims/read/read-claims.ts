import { TextError } from '@/lib/errors';
import { homesOf, shownBy, speakerOf } from './home';
import { tidied } from './tidy-claims';
import type { ReadClaim } from './read-claim';
import { readSentence } from './sentence-step';
import { sentencesOf } from './sentences';
import type { Discourse } from './state';
import { tableClaims } from './table';
import { tokenize } from './token';
import { unitsOf } from './units';

const MOST_CHARACTERS = 200_000;
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What is known of a text beside its words. */
export interface TextContext {
  /** The day it was published, ISO. */
  readonly date: string;
  /** Alpha-3 of the country it is published in, when known. */
  readonly home?: string | null;
}

/**
 * Every statement about trade between countries in a text, in reading order, each with the words
 * that state it and with why it was read so. A text without one gives an empty list.
 *
 * Works by rule alone, in time that grows with the length of the text. Dates are read here and
 * not by a library: of 97 periods in labelled articles chrono-node 2 resolved 28, for it knows days
 * and months but no cumulative months, fiscal years or "the same period".
 *
 * @throws {TextError} when the text is over 200,000 characters or the date is no ISO date.
 */
export function readClaims(text: string, context: TextContext): readonly ReadClaim[] {
  if (text.length > MOST_CHARACTERS)
    throw new TextError(`The text has ${text.length} characters; the most is ${MOST_CHARACTERS}`);
  if (!ISO_DATE.test(context.date))
    throw new TextError(
      `"${context.date.slice(0, 40)}" is not a date; expected one like 2021-06-11`,
    );
  const tokens = tokenize(text);
  const found = homesOf(tokens);
  const homes = context.home
    ? [context.home, ...found.filter((code) => code !== context.home)]
    : found;
  const home = homes[0] ?? null;
  const discourse: Discourse = {
    date: context.date,
    homes,
    home,
    shown: shownBy(tokens),
    speaker: context.home ?? speakerOf(tokens) ?? home,
    frame: null,
    subject: null,
    main: null,
    pair: null,
    bloc: null,
    window: null,
    windows: [],
    opening: null,
    currency: null,
    basis: 'year',
    drafts: [],
    known: new Map(),
    listed: new Set(),
    table: null,
  };
  for (const sentence of sentencesOf(text, tokens)) {
    const units = unitsOf(sentence.tokens, home);
    if (!tableClaims(units, discourse)) readSentence(units, discourse);
  }
  return tidied(text, discourse);
}
