import type { Measure } from '@/lib/domain/record';
import type { AddressProblem } from './view-keys';

/** The parts of a claim that a reader may put right, as typed. */
export type EditField = 'reporter' | 'partner' | 'flow' | 'value' | 'scale' | 'currency' | 'period';

/** What a reader typed for one claim. */
export interface TypedClaim {
  /** `c1`, as the text's claims are numbered. */
  readonly id: string;
  /** Where the figure stood when it was typed: the text may have changed since. */
  readonly at: number;
  readonly fields: Readonly<Record<EditField, string>>;
}

/** A text to be checked, as a form or another program sends it. */
export interface CheckRequest {
  readonly text: string;
  /** ISO date on which the text was written. */
  readonly date: string;
  /** Home country of the publisher, ISO 3166-1 alpha-3; `null` when not told. */
  readonly home: string | null;
  readonly typed: readonly TypedClaim[];
  readonly problems: readonly AddressProblem[];
}

/** The flows a claim can be of, in the order they are offered. */
export const FLOWS: readonly Measure[] = ['exports', 'imports', 'turnover', 'balance'];

const CLAIM_KEY = /^(c\d{1,4})-(at|reporter|partner|flow|value|scale|currency|period)$/;

/**
 * The request in the fields of a form: `text`, `date`, `country`, and for each claim shown before
 * `c1-at`, `c1-flow` and so on. What cannot be used is told of; the date is today where it is none.
 */
export function readCheck(fields: URLSearchParams, today: string): CheckRequest {
  // Browsers send the line ends of a text area as two characters.
  const text = (fields.get('text') ?? '').replaceAll('\r\n', '\n');
  const date = (fields.get('date') ?? '').trim();
  const country = (fields.get('country') ?? '').trim().toUpperCase();
  const problems: AddressProblem[] = [];
  const isDated = isDate(date);
  if (!isDated && date !== '') {
    problems.push({ parameter: 'date', value: date, expected: 'a date such as 2021-06-11' });
  }
  const isCountry = /^[A-Z]{3}$/.test(country);
  if (!isCountry && country !== '') {
    problems.push({ parameter: 'country', value: country, expected: 'a code such as AZE' });
  }
  return {
    text,
    date: isDated ? date : today,
    home: isCountry ? country : null,
    typed: readTyped(fields),
    problems,
  };
}

/** True for an ISO date that is in the calendar: not 2021-02-30. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readTyped(fields: URLSearchParams): readonly TypedClaim[] {
  const found = new Map<string, Map<string, string>>();
  for (const [key, value] of fields) {
    const [, id, field] = CLAIM_KEY.exec(key) ?? [];
    if (id === undefined || field === undefined) continue;
    const known = found.get(id) ?? new Map<string, string>();
    found.set(id, known.set(field, value.trim().slice(0, 80)));
  }
  return [...found].flatMap(([id, values]) => {
    const at = Number(values.get('at') ?? 'none');
    const field = (name: EditField) => values.get(name) ?? '';
    return Number.isInteger(at)
      ? [
          {
            id,
            at,
            fields: {
              reporter: field('reporter').toUpperCase(),
              partner: field('partner').toUpperCase(),
              flow: field('flow'),
              value: field('value'),
              scale: field('scale'),
              currency: field('currency').toUpperCase(),
              period: field('period'),
            },
          },
        ]
      : [];
  });
}
