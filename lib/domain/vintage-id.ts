const VINTAGE_ID = /^[1-9]\d{0,8}-[0-9a-f]{8}$/;

/** True when the text names a vintage: the number of an import and eight hexadecimal digits. */
export function isVintageId(text: string): boolean {
  return VINTAGE_ID.test(text);
}

/** The number of the import that made a vintage; imports are ordered by it, never by a clock. */
export function vintageNumber(vintageId: string): number {
  return Number(vintageId.split('-', 1)[0]);
}
