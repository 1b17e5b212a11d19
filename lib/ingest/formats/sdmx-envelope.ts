import { oneValue } from './one-value';
import type { LeftOut } from './sdmx-profile';
import type { SdmxMessage } from './sdmx-source';
import { cellError, type SourceRecord } from './source-record';

/** What stands around the observations of SDMX-CSV: the dataflow, the action, the last change. */
export interface SdmxEnvelope {
  /**
   * Takes what a row says beside its observation; why it is not to be read, or `null`.
   *
   * @throws {FileError} when it is of another dataflow, or its action is not known.
   */
  readonly take: (record: SourceRecord) => LeftOut | null;
  readonly message: () => SdmxMessage;
}

/** Gathers what the rows say beside their observations. */
export function sdmxEnvelope(): SdmxEnvelope {
  const dataflow = oneValue('DATAFLOW');
  const updates: string[] = [];
  return {
    take: (record) => {
      const column = record.text('STRUCTURE_ID') === '' ? 'DATAFLOW' : 'STRUCTURE_ID';
      dataflow.take(record, record.text(column));
      const updated = record.text('LAST UPDATE');
      if (updates.length === 0 && updated !== '') updates.push(updated);
      return actionOf(record);
    },
    message: () => ({ dataflow: dataflow.value() ?? '', updated: updates[0] ?? '' }),
  };
}

function actionOf(record: SourceRecord): LeftOut | null {
  const value = record.text('ACTION');
  if (['', 'I', 'A', 'M', 'R'].includes(value)) return null;
  if (value === 'D') return { leftOut: 'a row to be deleted (ACTION D)' };
  throw cellError(record, { column: 'ACTION', value, expected: 'I | A | M | R | D' });
}
