/**
 * The one value of its name in this process, made on first use: Next loads a file more than once,
 * and a limit counted twice is none.
 */
export function processWide<T>(
  name: string,
  { is, make }: { readonly is: (held: unknown) => held is T; readonly make: () => T },
): T {
  const place = Symbol.for(`bilateral.${name}`);
  const held: unknown = Reflect.get(globalThis, place);
  if (is(held)) return held;
  const fresh = make();
  Reflect.set(globalThis, place, fresh);
  return fresh;
}
