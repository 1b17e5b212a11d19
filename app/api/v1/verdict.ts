import { planVerdictPicture } from '@/lib/charts/plan-verdict-picture';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { readOf } from '@/lib/claims/read-of';
import type { Theme } from '@/lib/domain/view';
import { publicOrigin } from '@/lib/env';
import {
  PICTURE_KEYS,
  readPictureSize,
  sizeKey,
  type PictureSize,
} from '@/lib/export/picture-request';
import { testReads, type TestedReads } from '@/lib/load/check-text';
import { CLAIM_KEYS, readClaim, writeClaim, type AddressedClaim } from '@/lib/url/claim-query';
import type { AddressProblem } from '@/lib/url/view-keys';
import { refuseAddress } from './refuse';
import { readVintageKey, unlessNoVintage } from './vintage';

/** The picture of a tested claim that was asked for by address. */
export interface RequestedVerdict {
  readonly size: PictureSize;
  readonly isDownload: boolean;
  /** True when the answer can never change: the claim is in the address, and so is the vintage. */
  readonly isForGood: boolean;
  readonly vintage: TestedReads['vintage'];
  /** What decides the picture, whatever the address wrote: the key it is kept under. */
  readonly canonical: string;
  readonly name: (extension: 'png' | 'svg') => string;
  readonly plan: () => VerdictPicturePlan;
}

const KEYS: readonly string[] = [...CLAIM_KEYS, ...PICTURE_KEYS, 'theme', 'download', 'vintage'];

/** The picture of the claim an address tells, or the refusal to answer with. */
export async function readVerdictPicture(request: Request): Promise<RequestedVerdict | Response> {
  const { searchParams } = new URL(request.url);
  const told = readClaim(searchParams);
  const { size, problems } = readPictureSize(searchParams);
  const theme = readTheme(searchParams);
  const asOf = readVintageKey(searchParams);
  const all = [
    ...('problems' in told ? told.problems : []),
    ...asOf.problems,
    ...problems,
    ...unknownKeys(searchParams),
    ...(theme === null
      ? [{ parameter: 'theme', value: searchParams.get('theme') ?? '', expected: 'light or dark' }]
      : []),
  ];
  if (all.length > 0 || 'problems' in told || size === null || theme === null) {
    return refuseAddress(all);
  }
  const tested = await unlessNoVintage(testReads([readOf(told.claim)], asOf.vintage));
  if (tested instanceof Response) return tested;
  const ofVintage = asOf.vintage === null ? '' : `&vintage=${asOf.vintage}`;
  const query = `${writeClaim(told)}${ofVintage}`;
  return {
    size,
    isDownload: searchParams.get('download') === '1',
    isForGood: asOf.vintage !== null,
    vintage: tested.vintage,
    canonical: `verdict ${query}&${theme}&${sizeKey(size)}`,
    name: (extension) => nameOf(told, tested.vintage.builtOn, extension),
    plan: () => planOf(told, tested, { size, theme, path: `/api/v1/verdict.png?${query}` }),
  };
}

function planOf(
  { claim, publisher, date }: AddressedClaim,
  { checked, names, datasets, recordsOf, vintage }: TestedReads,
  how: { readonly size: PictureSize; readonly theme: Theme; readonly path: string },
): VerdictPicturePlan {
  const { reporter, partner } = claim;
  return planVerdictPicture({
    claim,
    verdicts: checked.statements[0]?.verdicts ?? [],
    records: [...recordsOf(reporter, partner), ...recordsOf(partner, reporter)],
    datasets,
    names: { reporter: names[reporter] ?? reporter, partner: names[partner] ?? partner },
    publication: publisher === null ? null : { publisher, date },
    vintage,
    origin: publicOrigin(),
    enlarged: how.size.words,
    ...how,
  });
}

function nameOf({ claim }: AddressedClaim, builtOn: string, extension: string): string {
  const pair = `${claim.reporter}-${claim.partner}`.toLowerCase();
  const period = (claim.period ?? 'undated').replaceAll('/', '_').toLowerCase();
  return `${pair}_${claim.measure}_${period}_verdict_${builtOn}.${extension}`;
}

function readTheme(query: URLSearchParams): Theme | null {
  const theme = query.get('theme') ?? 'light';
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function unknownKeys(query: URLSearchParams): readonly AddressProblem[] {
  return [...new Set(query.keys())]
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ parameter: key, value: query.get(key) ?? '', expected: 'no such key' }));
}
