import type { Dataset } from './dataset';
import type { Observation } from './observation';

/**
 * Of what is held of one flow in one period, what the country itself reported; where it reported no
 * figure, what others reconciled or estimated. The two are never weighed against each other: a
 * figure of neither country cannot outrank or revise a country's own, whatever their dates.
 *
 * @throws {Error} when a dataset is not described.
 */
export function ownOrElse(
  observations: readonly Observation[],
  datasets: ReadonlyMap<string, Dataset>,
): { readonly observations: readonly Observation[]; readonly isOwn: boolean } {
  const isReported = ({ dataset }: Observation): boolean => {
    const described = datasets.get(dataset);
    if (described === undefined) throw new Error(`Dataset "${dataset}" is not described`);
    return described.kind === 'reported';
  };
  const own = observations.filter(isReported);
  const others = observations.filter((one) => !isReported(one));
  const hasValue = (held: readonly Observation[]) => held.some(({ value }) => value !== null);
  if (hasValue(own) || !hasValue(others))
    return { observations: own.length > 0 ? own : others, isOwn: true };
  return { observations: others, isOwn: false };
}
