import { FileError } from '@/lib/errors';
import { COMEXT } from './sdmx-comext';
import { genericProfile } from './sdmx-generic';
import { IMF } from './sdmx-imf';
import type { SdmxProfile } from './sdmx-profile';
import { WITS } from './sdmx-wits';

/** A structure that is understood: whose it is, and the dimensions that have no role. */
export interface SdmxStructure {
  readonly profile: SdmxProfile;
  /** Dimensions without a role; each must have one value throughout, or rows would count twice. */
  readonly rest: readonly string[];
}

const NAMES = {
  reporter: ['REPORTER', 'REF_AREA', 'REPORTING_AREA', 'REPORTING_COUNTRY', 'COUNTRY'],
  partner: ['PARTNER', 'COUNTERPART_AREA', 'COUNTERPART_COUNTRY', 'PARTNER_AREA', 'COUNTERPART'],
  flow: ['FLOW', 'TRADE_FLOW', 'INDICATOR', 'INDICATORS'],
  measure: ['INDICATOR', 'INDICATORS', 'MEASURE'],
  product: ['PRODUCT', 'PRODUCTCODE', 'COMMODITY', 'CMD'],
  frequency: ['FREQ', 'FREQUENCY'],
} as const;

/**
 * What the dimensions of a structure mean, by their ids in capitals.
 *
 * @throws {FileError} naming the dimensions found and those needed, when it is not understood.
 */
export function sdmxStructure(file: string, dimensions: readonly string[]): SdmxStructure {
  const has = (...ids: readonly string[]) => ids.every((id) => dimensions.includes(id));
  const one = (names: readonly string[]) => names.find((name) => dimensions.includes(name)) ?? null;
  if (has(...rolesOf(COMEXT))) return withRest(COMEXT, dimensions);
  if (has(...rolesOf(IMF))) return withRest(IMF, dimensions);
  if (has(...rolesOf(WITS))) return withRest(WITS, dimensions);
  const reporter = one(NAMES.reporter);
  const partner = one(NAMES.partner);
  const flow = one(NAMES.flow);
  if (reporter === null || partner === null || flow === null) {
    throw new FileError({
      file,
      value: dimensions.join(', '),
      expected: `dimensions for the reporter (${NAMES.reporter.join(' | ')}), the partner (${NAMES.partner.join(' | ')}) and the flow (${NAMES.flow.join(' | ')})`,
      hint: 'Bring the figures as an own table, format tidy-csv, when the publisher has no other form',
    });
  }
  const roles = {
    reporter,
    partner,
    flow,
    measure: one(NAMES.measure.filter((name) => name !== flow)),
    product: one(NAMES.product),
    frequency: one(NAMES.frequency),
  };
  return withRest(genericProfile(roles), dimensions);
}

function rolesOf({ roles }: SdmxProfile): readonly string[] {
  const { reporter, partner, flow, measure, product, frequency } = roles;
  const all = [reporter, partner, flow, measure, product, frequency];
  return all.filter((role) => role !== null);
}

function withRest(profile: SdmxProfile, dimensions: readonly string[]): SdmxStructure {
  const taken = new Set(rolesOf(profile));
  return { profile, rest: dimensions.filter((id) => !taken.has(id)) };
}
