/** A parameter that cannot be used: its name, its value and what was expected. */
export interface PictureProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** The values of some keys of an address, and what was found wrong with them. */
export interface ReadValues {
  /** The first value of a key; `null` without one. */
  readonly given: (key: string) => string | null;
  /** Notes that a key's value cannot be used, once for each key. */
  readonly refuse: (key: string, expected: string, value?: string) => void;
  readonly problems: readonly PictureProblem[];
}

/** The values of the keys given, of which none may be there twice; other keys are ignored. */
export function valuesOf(
  entries: Iterable<readonly [string, string]>,
  keys: readonly string[],
): ReadValues {
  const own = [...entries].filter(([key]) => keys.includes(key));
  const given = (key: string): string | null => own.find(([name]) => name === key)?.[1] ?? null;
  const problems: PictureProblem[] = own
    .filter(([key], index) => own.findIndex(([name]) => name === key) !== index)
    .map(([parameter, value]) => ({ parameter, value, expected: 'to be given once' }));
  const refuse = (parameter: string, expected: string, value = given(parameter) ?? ''): void => {
    if (problems.some((one) => one.parameter === parameter)) return;
    problems.push({ parameter, value, expected });
  };
  return { given, refuse, problems };
}
