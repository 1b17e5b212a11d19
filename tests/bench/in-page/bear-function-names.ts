/**
 * Lets functions written here run in a page: tsx wraps named functions in a helper, `__name`,
 * which exists in Node alone.
 */
export function bearFunctionNames(): void {
  Reflect.set(globalThis, '__name', <Kept>(kept: Kept): Kept => kept);
}
