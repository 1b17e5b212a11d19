import type { ObservationStatus } from '@/lib/domain/observation';

/** What the attributes of an observation say of its value. */
export interface SdmxStatus {
  readonly status: ObservationStatus;
  readonly note: string | null;
}

type Meaning = Readonly<[ObservationStatus, note?: string]>;

/** OBS_STATUS as in the cross-domain code list of SDMX. */
const STATUSES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['A', ['reported']],
  ['B', ['reported', 'break in the series']],
  ['C', ['suppressed']],
  ['D', ['reported', 'definition differs']],
  ['E', ['estimated']],
  ['F', ['estimated', 'forecast']],
  ['G', ['reported', 'experimental']],
  ['H', ['missing', 'a holiday']],
  ['I', ['estimated', 'imputed']],
  ['J', ['reported', 'derogation']],
  ['K', ['missing', 'in another category']],
  ['L', ['missing', 'not collected']],
  ['M', ['missing']],
  ['N', ['reported', 'not significant']],
  ['O', ['missing']],
  ['P', ['provisional']],
  ['Q', ['suppressed']],
  ['R', ['revised']],
  ['S', ['reported', 'strike or other special event']],
  ['U', ['reported', 'low reliability']],
  ['V', ['provisional', 'not validated']],
  ['W', ['reported', 'includes another category']],
]);

/** OBS_FLAG as Eurostat writes it: one or more small letters. */
const FLAGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['b', ['reported', 'break in the series']],
  ['c', ['suppressed']],
  ['d', ['reported', 'definition differs']],
  ['e', ['estimated']],
  ['f', ['estimated', 'forecast']],
  ['i', ['reported', 'see the publisher’s notes']],
  ['n', ['reported', 'not significant']],
  ['p', ['provisional']],
  ['r', ['revised']],
  ['s', ['estimated']],
  ['u', ['reported', 'low reliability']],
  ['z', ['missing', 'not applicable']],
]);

/** The attributes that carry a status, as text; empty where there is none. */
export interface StatusTexts {
  readonly status: string;
  readonly flag: string;
  readonly confidentiality: string;
  readonly hasValue: boolean;
}

/**
 * The status of a value by OBS_STATUS, OBS_FLAG and CONF_STATUS; `null` when a code is not known.
 *
 * Where there is no value and no code says why, it is missing, or suppressed when confidential.
 */
export function sdmxStatus(texts: StatusTexts): SdmxStatus | null {
  const meanings = [
    ...(texts.status === '' ? [] : [STATUSES.get(texts.status.toUpperCase())]),
    ...[...texts.flag].filter((sign) => sign !== ' ').map((sign) => FLAGS.get(sign.toLowerCase())),
  ];
  const known = meanings.filter((meaning) => meaning !== undefined);
  if (known.length < meanings.length) return null;
  const isConfidential = !['', 'F'].includes(texts.confidentiality.toUpperCase());
  const notes = known.flatMap(([, note]) => (note === undefined ? [] : [note]));
  if (isConfidential && texts.hasValue) notes.push(`confidentiality ${texts.confidentiality}`);
  const told = known.map(([status]) => status).find((status) => status !== 'reported');
  const status = told ?? (texts.hasValue ? 'reported' : absentStatus(isConfidential));
  return { status: withoutValue(status, texts.hasValue, isConfidential), note: noteOf(notes) };
}

/** A value that is estimated, provisional or revised and yet not there is just not there. */
function withoutValue(
  status: ObservationStatus,
  hasValue: boolean,
  isConfidential: boolean,
): ObservationStatus {
  if (hasValue || status === 'missing' || status === 'suppressed') return status;
  return absentStatus(isConfidential);
}

function absentStatus(isConfidential: boolean): ObservationStatus {
  return isConfidential ? 'suppressed' : 'missing';
}

function noteOf(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join('; ');
}
