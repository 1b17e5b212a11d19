import type { Valuation } from '@/lib/domain/dataset';
import type { DatasetDescription, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { describeDataset } from './describe-dataset';
import { readPlaceNames } from './place-names';
import { readAreaTable } from './place-names-table';
import type { SdmxProfile } from './sdmx-profile';
import { restHolders, type SdmxReading } from './sdmx-row';
import type { SdmxStructure } from './sdmx-structure';
import { noteOnNoise, unitHolder, type UnitHolder } from './unit-holder';

/** What SDMX messages of one dataset say of themselves, beside their structure. */
export interface SdmxMessage {
  /** `ESTAT:DS-045409(1.0)`; empty when it is not said. */
  readonly dataflow: string;
  /** When the publisher last changed the figures; empty when it is not said. */
  readonly updated: string;
}

/** All that observations of a structure are read with, but for how their numbers are written. */
export async function sdmxReading(
  structure: SdmxStructure,
  reading: Reading,
  imports: Valuation,
): Promise<Omit<SdmxReading, 'number'>> {
  const { areas } = structure.profile;
  return {
    structure,
    names: await readPlaceNames(reading.codes),
    areas: areas === null ? new Map() : await readAreaTable(reading.codes, areas),
    unit: unitHolder(reading.details),
    imports,
    rest: restHolders(structure),
  };
}

/** Imports are taken CIF unless none is so: a dataset has one valuation. */
export function importsValuation({ flow }: SdmxProfile, indicators: Iterable<string>): Valuation {
  const found = new Set<Valuation>();
  for (const text of indicators) {
    const meaning = flow(text);
    if (meaning === null || 'leftOut' in meaning || meaning.flow !== 'imports') continue;
    if (meaning.valuation !== null) found.add(meaning.valuation);
  }
  return found.has('FOB') && !found.has('CIF') ? 'FOB' : 'CIF';
}

/** The description of a dataset that came as SDMX. */
export function describeSdmx(
  files: readonly OpenedFile[],
  { details }: Reading,
  told: {
    readonly profile: SdmxProfile;
    readonly unit: UnitHolder;
    readonly imports: Valuation;
    readonly message: SdmxMessage;
  },
): DatasetDescription {
  const { source, valuation } = told.profile;
  const { dataflow, updated } = told.message;
  const isKnown = source.publisher !== 'publisher not stated';
  return describeDataset(files, details, {
    ...source,
    publisher: isKnown || dataflow === '' ? source.publisher : `publisher not stated; ${dataflow}`,
    release: updated === '' ? source.release : `of ${updated}`,
    notes: [...source.notes, ...noteOnNoise(told.unit)],
    unit: told.unit.unit(),
    valuation:
      valuation.imports === 'unknown' ? valuation : { ...valuation, imports: told.imports },
  });
}
