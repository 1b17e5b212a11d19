/** A text of a workbook with the characters that XML cannot hold, which it writes as `_x000D_`. */
export function plainString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
