import { problemResponse } from '@/lib/http';
import type { AddressProblem } from '@/lib/url/view-keys';

/** The refusal of a request some parts of which cannot be used, each with what was expected. */
export function refuseAddress(
  parameters: readonly AddressProblem[],
  title = 'The address cannot be used',
): Response {
  return problemResponse({
    status: 400,
    title,
    detail: parameters
      .map((one) => `${one.parameter}: found "${one.value.slice(0, 80)}", expected ${one.expected}`)
      .join('; '),
    parameters: parameters.map((one) => ({ ...one, value: one.value.slice(0, 80) })),
  });
}
