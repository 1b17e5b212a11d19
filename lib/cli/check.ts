import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '@/lib/documents/read-document';
import { checkJson } from '@/lib/export/check-json';
import { checkText, type LoadedCheck } from '@/lib/load/check-text';
import { keepArticle } from '@/lib/load/keep-article';
import { ledgerText } from './ledger-text';

const HELP = `npx bilateral check FILE [options]

Finds every figure a text states about trade between countries and holds it against what
each country reported. FILE is a .txt, .md, .html, .docx or .pdf file, or - for standard input.

  --date 2021-06-11   the day the text was written; "last year" is counted from it
  --country AZE       home country of its publisher, when known
  --json              the ledger as JSON, as POST /api/v1/claims gives it

  --save SLUG         keep the text as an article of the house, in data/articles/SLUG.md;
                      asks for --title, --publisher and --address (and --byline, if any)

Examples
  npx bilateral check article.txt --date 2021-06-11
  npx bilateral check report.pdf --date 2023-02-01 --country PAK --json > ledger.json`;

const OPTIONS = {
  date: { type: 'string' },
  country: { type: 'string' },
  json: { type: 'boolean', default: false },
  save: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  address: { type: 'string' },
  byline: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parsed>['values'];

/** What was asked for cannot be understood: exit code 2. */
class UsageError extends Error {}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unknown options');
  }
}

async function check(args: string[]): Promise<string> {
  const { values, positionals } = parsed(args);
  if (values.help) return HELP;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('expected one FILE');
  const { text, date: told } = await readDocument({
    name: file === '-' ? 'standard input.txt' : basename(file),
    bytes: file === '-' ? await standardInput() : await readFile(file),
  });
  const date = values.date ?? told;
  if (date === null) throw new UsageError('expected --date, the day the text was written');
  const home = values.country?.toUpperCase() ?? null;
  const loaded = await checkText({ text, date, home, typed: [] });
  if (values.save !== undefined) return await save(values, { text, date, loaded });
  if (values.json) return JSON.stringify(checkJson(loaded.checked, { date, issues: [] }), null, 2);
  return ledgerText(loaded.checked, loaded.names).join('\n');
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) if (part instanceof Uint8Array) parts.push(part);
  return Buffer.concat(parts);
}

async function save(
  { save: slug = '', title, publisher, address, byline }: Values,
  {
    loaded,
    text,
    date,
  }: { readonly text: string; readonly date: string; readonly loaded: LoadedCheck },
): Promise<string> {
  if (title === undefined || publisher === undefined || address === undefined) {
    throw new UsageError('--save asks for --title, --publisher and --address');
  }
  const { checked } = loaded;
  const article = { checked, text, date, slug, title, publisher, address, byline: byline ?? null };
  const { file, kept, left } = await keepArticle(article);
  return `Kept as ${file}, with ${kept} figures${left === 0 ? '' : `; ${left} on other pairs were left out`}.`;
}

check(process.argv.slice(2)).then(
  (words) => console.log(words),
  (error: unknown) => {
    console.error(`bilateral check: ${error instanceof Error ? error.message : 'failed'}`);
    if (error instanceof UsageError) console.error(`\n${HELP}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
