import { isDecimal } from '@/lib/domain/decimal';
import { readPeriod } from '@/lib/domain/period';
import { daysOf, daysText } from '@/lib/domain/period-days';
import type { Measure } from '@/lib/domain/record';
import type { ReadClaim, StatedPeriod } from './read/read-claim';

/** The parts of a claim that a reader may put right, as text. */
export type EditableField =
  'reporter' | 'partner' | 'flow' | 'value' | 'scale' | 'currency' | 'period';

/** A part of a claim that was typed and cannot be used. */
export interface EditProblem {
  readonly field: EditableField;
  readonly value: string;
  readonly expected: string;
}

/** A claim after what a reader typed, with what of it could not be used. */
export interface EditedRead {
  readonly read: ReadClaim;
  readonly isEdited: boolean;
  readonly problems: readonly EditProblem[];
}

const MEASURES: readonly Measure[] = ['exports', 'imports', 'turnover', 'balance'];

/** The editable parts of a claim as text: what a form shows, and what typing is compared with. */
export function editableFields(read: ReadClaim): Readonly<Record<EditableField, string>> {
  return {
    reporter: read.reporter,
    partner: read.partner,
    flow: read.flow,
    value: read.value ?? '',
    scale: read.scale,
    currency: read.currency ?? '',
    period: read.period === null ? '' : daysText(read.period),
  };
}

/**
 * A claim with the parts that were typed differently put in their place; a part that cannot be
 * used leaves the claim's own and is told of.
 */
export function editRead(
  read: ReadClaim,
  typed: Readonly<Record<EditableField, string>>,
): EditedRead {
  const shown = editableFields(read);
  const problems: EditProblem[] = [];
  const changed = (field: EditableField, test: (text: string) => boolean, expected: string) => {
    const text = typed[field];
    if (text === shown[field]) return null;
    if (test(text)) return text;
    problems.push({ field, value: text, expected });
    return null;
  };
  const code = (text: string) => /^[A-Z0-9]{3,4}$/.test(text);
  const reporter = changed('reporter', code, 'the code of a country, such as AZE');
  const partner = changed('partner', code, 'the code of a country, such as PAK');
  const flow = changed('flow', (text) => measureOf(text) !== null, `one of ${MEASURES.join(', ')}`);
  const value = changed('value', isDecimal, 'a number such as 13.2, with every digit as printed');
  const scale = changed('scale', isDecimal, 'what one printed unit stands for, such as 1000000');
  const currency = changed('currency', (text) => /^[A-Z]{3}$/.test(text), 'a code such as USD');
  const period = changed(
    'period',
    (text) => text === '' || readPeriod(text) !== null,
    'a period such as 2020, 2020-Q1, 2020-03 or 2020-01/2020-10',
  );
  const measure = flow === null ? null : measureOf(flow);
  const parts = { reporter, partner, value, scale, currency };
  const kept = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
  const isEdited = [reporter, partner, flow, value, scale, currency, period].some(
    (part) => part !== null,
  );
  return {
    read: isEdited
      ? {
          ...read,
          ...kept,
          ...(measure === null ? {} : { flow: measure, isSymmetric: measure === 'turnover' }),
          ...(period === null ? {} : { period: statedPeriod(period) }),
          trace: [...read.trace, 'put right by the reader'],
        }
      : read,
    isEdited,
    problems,
  };
}

function measureOf(text: string): Measure | null {
  return MEASURES.find((measure) => measure === text) ?? null;
}

/** The stated period a text names; `null` for none. */
export function statedPeriod(text: string): StatedPeriod | null {
  const period = readPeriod(text);
  const days = daysOf(text);
  return period === null || days === null ? null : { freq: period.kind, ...days };
}
