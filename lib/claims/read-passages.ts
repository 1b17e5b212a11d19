// Command: reads passages from a file of JSON lines and prints the claims of each as one JSON line.
import { readFileSync } from 'node:fs';
import { claimsOfLine } from './read/passage-line';

function main(file: string | undefined): void {
  if (file === undefined) throw new Error('Usage: npm run -s claims -- passages.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    process.stdout.write(`${claimsOfLine(line, { file, line: index + 1 })}\n`);
  }
}

try {
  main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
