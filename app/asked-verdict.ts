import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { readOf } from '@/lib/claims/read-of';
import { publicOrigin } from '@/lib/env';
import { PICTURE_KEYS, readPictureSize } from '@/lib/export/picture-request';
import type { PictureMedium, PictureSize } from '@/lib/export/picture-request';
import {
  readVerdictDress,
  VERDICT_DRESS_KEYS,
  type VerdictDress,
} from '@/lib/export/verdict-dress';
import { verdictPicture } from '@/lib/export/verdict-picture';
import { testReads, type TestedReads } from '@/lib/load/check-text';
import { CLAIM_KEYS, readClaim, writeClaim, type AddressedClaim } from '@/lib/url/claim-query';
import type { AddressProblem } from '@/lib/url/view-keys';
import { unknownKeys } from './api/v1/unknown-keys';
import { readVintageKey } from './api/v1/vintage';

/** A claim told by address, and how its picture is wished. */
export interface AskedVerdict {
  readonly told: AddressedClaim;
  readonly size: PictureSize;
  readonly dress: VerdictDress;
  /** The vintage named; `null` for the one in force. */
  readonly asOf: string | null;
  /** The query that tells the claim alone, with its vintage. */
  readonly query: string;
}

const KEYS = [...CLAIM_KEYS, ...PICTURE_KEYS, ...VERDICT_DRESS_KEYS, 'download', 'vintage'];

/** What an address asks for, or every part of it that cannot be used. */
export function readVerdict(
  fields: URLSearchParams,
  medium: PictureMedium,
): AskedVerdict | { readonly problems: readonly AddressProblem[] } {
  const told = readClaim(fields);
  const { size, problems } = readPictureSize(fields, medium);
  const { dress, problems: undressed } = readVerdictDress(fields);
  const { vintage: asOf, problems: ofVintage } = readVintageKey(fields);
  const all = [
    ...('problems' in told ? told.problems : []),
    ...ofVintage,
    ...problems,
    ...undressed,
    ...unknownKeys(fields, KEYS),
  ];
  if (all.length > 0 || 'problems' in told || size === null || dress === null) {
    const isFirst = ({ parameter }: AddressProblem, index: number) =>
      all.findIndex((one) => one.parameter === parameter) === index;
    return { problems: all.filter(isFirst) };
  }
  const query = `${writeClaim(told)}${asOf === null ? '' : `&vintage=${asOf}`}`;
  return { told, size, dress, asOf, query };
}

/** A claim tested, with its picture still to be laid out. */
export interface LoadedVerdict {
  readonly tested: TestedReads;
  readonly plan: () => VerdictPicturePlan;
}

/**
 * A claim held against both countries' records.
 *
 * @throws {VintageError} when the vintage named cannot be shown.
 */
export async function loadVerdict(asked: AskedVerdict): Promise<LoadedVerdict> {
  const { told, size, dress, query } = asked;
  const tested = await testReads([readOf(told.claim)], asked.asOf);
  const verdicts = tested.checked.statements[0]?.verdicts ?? [];
  const plan = () =>
    verdictPicture({ ...tested, ...told, verdicts, origin: publicOrigin(), size, dress, query });
  return { tested, plan };
}
