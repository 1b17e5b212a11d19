import type { CheckedStatement } from '@/lib/claims/checked-text';
import type { Claim, Verdict } from '@/lib/domain/claim';
import type { Names } from '@/lib/format/en/chart';
import { claimSubject, ratingWords, statedFigure, verdictSentence } from '@/lib/format/en/claims';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { capitalised } from '@/lib/format/place';
import type { LedgerInput, LedgerPublication } from './ledger-input';
import type { PictureVintage } from './picture-vintage';

interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
  readonly url?: string;
}

/** One reviewed claim in the vocabulary of schema.org. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  /** Only where the product has a public address. */
  readonly url?: string;
  readonly datePublished: string;
  readonly author: Organization;
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly reviewRating: { readonly '@type': 'Rating'; readonly alternateName: string };
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly author?: Organization;
    readonly datePublished?: string;
    readonly appearance: {
      readonly '@type': 'CreativeWork';
      readonly headline?: string;
      readonly url?: string;
      readonly datePublished?: string;
      readonly text: string;
    };
  };
}

/** What reviews are written from. Nothing is loaded: all of it is given. */
export interface ReviewInput extends LedgerInput {
  /** Names of the countries by code. */
  readonly names: Readonly<Record<string, string>>;
  readonly vintage: PictureVintage;
  /** The public address of the product; `null` when it has none. */
  readonly origin: string | null;
  /** The ledger's page below the origin; each claim is a fragment of it. */
  readonly path: string;
}

/**
 * A ledger as ClaimReview, one review for each claim that was held against at least one record.
 *
 * The rating is the verdicts in words, one a country, and no number: a scale from false to true
 * would say more than was found, for the two records often differ from each other. A claim that
 * could not be checked at all has no review, for a reader of ratings might take one for doubt. The
 * author of a claim is its publisher, since who is quoted is not known. Absent facts have no key.
 */
export function claimReviews(input: ReviewInput): readonly ClaimReview[] {
  return input.checked.statements.flatMap((statement) => {
    const { claim, verdicts } = statement;
    const isChecked = verdicts.some(({ kind }) => kind !== 'could not check');
    return claim !== null && isChecked ? [review(statement, claim, input)] : [];
  });
}

function review({ id, verdicts }: CheckedStatement, claim: Claim, input: ReviewInput): ClaimReview {
  const { origin, vintage } = input;
  const base = origin === null ? null : origin.replace(/\/+$/, '');
  const names = namesOf(claim, input);
  const sideOf = ({ side }: Verdict): Names =>
    side === claim.reporter ? names : { reporter: names.partner, partner: names.reporter };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(base === null ? {} : { url: `${base}${input.path}#${id}` }),
    datePublished: vintage.builtOn,
    author: organization(PICTURE_WORDS.mark, base),
    claimReviewed: `${capitalised(statedFigure(claim))}: ${claimSubject(claim, names)}`,
    reviewBody: [
      ...verdicts.map((one) => verdictSentence(one, claim, sideOf(one))),
      `${PICTURE_WORDS.vintage(vintage.id, vintage.builtOn)}.`,
    ].join(' '),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdicts.map((one) => ratingWords(one.kind, sideOf(one).reporter)).join('; '),
    },
    itemReviewed: itemReviewed(claim, input.publication),
  };
}

function namesOf(claim: Claim, { names }: ReviewInput): Names {
  const nameOf = (code: string): string => names[code] ?? code;
  return { reporter: nameOf(claim.reporter), partner: nameOf(claim.partner) };
}

function itemReviewed(
  claim: Claim,
  { publisher, title, date, address }: LedgerPublication,
): ClaimReview['itemReviewed'] {
  const published = date === null ? {} : { datePublished: date };
  return {
    '@type': 'Claim',
    ...(publisher === null ? {} : { author: organization(publisher, null) }),
    ...published,
    appearance: {
      '@type': 'CreativeWork',
      ...(title === null ? {} : { headline: title }),
      ...(address === null ? {} : { url: address }),
      ...published,
      text: claim.quote,
    },
  };
}

function organization(name: string, url: string | null): Organization {
  return { '@type': 'Organization', name, ...(url === null ? {} : { url }) };
}
