import type { Finding } from './finding';

const HEADS = ['what', 'of', 'target', 'figure', 'spread', ''] as const;

/** The findings as a table in plain text, the notes of each below it. */
export function table(findings: readonly Finding[]): string {
  const cells = findings.map((finding) => [
    finding.row,
    finding.subject,
    finding.target,
    finding.figure,
    finding.spread,
    verdict(finding.isMet),
  ]);
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 1)),
  );
  const write = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 1))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const lines = cells.flatMap((line, index) => [
    write(line),
    ...(findings[index]?.notes ?? []).map((note) => `    ${note}`),
  ]);
  return [write(HEADS), rule, ...lines].join('\n');
}

function verdict(isMet: boolean | null): string {
  if (isMet === null) return '–';
  return isMet ? 'ok' : 'MISS';
}
