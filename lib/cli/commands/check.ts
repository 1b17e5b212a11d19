import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '@/lib/documents/read-document';
import { checkJson } from '@/lib/export/check-json';
import { checkText, type LoadedCheck } from '@/lib/load/check-text';
import { keepArticle } from '@/lib/load/keep-article';
import { command } from '../command/command';
import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';
import { ledgerText } from '../words/ledger-text';

const OPTIONS = {
  date: {
    value: 'DAY',
    words: 'the day the text was written, as 2021-06-11; "last year" is counted from it',
  },
  country: { value: 'CODE', words: 'home country of its publisher, when known, as AZE' },
  save: { value: 'SLUG', words: 'keep the text as an article, in data/articles/SLUG.md' },
  title: { value: 'TEXT', words: 'with --save: the title of the article' },
  publisher: { value: 'NAME', words: 'with --save: who published it' },
  address: { value: 'URL', words: 'with --save: where it was published' },
  byline: { value: 'NAME', words: 'with --save: who wrote it, if known' },
} as const;

/** `npx bilateral check`: a text's figures held against the record. */
export const check = command({
  name: 'check',
  summary: 'test every trade figure a text states',
  about: [
    'Finds every figure a text states about trade between countries and holds it against what each country reported. FILE is a .txt, .md, .html, .docx or .pdf file, or - for standard input.',
  ],
  takes: { usage: 'FILE', least: 1, most: 1 },
  options: OPTIONS,
  examples: [
    {
      line: 'npx bilateral check article.txt --date 2021-06-11',
      words: 'The ledger of an article:',
    },
    {
      line: 'npx bilateral check report.pdf --date 2023-02-01 --country PAK --json > ledger.json',
      words: 'The same as JSON, as POST /api/v1/claims gives it:',
    },
  ],
  answer: async (asked) => {
    const [file = '-'] = asked.words;
    const { text, date: told } = await readDocument({
      name: file === '-' ? 'standard input.txt' : basename(file),
      bytes: file === '-' ? await standardInput() : await readFile(file),
    });
    const date = asked.text('date') ?? told;
    if (date === null) throw new UsageError('expected --date, the day the text was written');
    const home = asked.text('country')?.toUpperCase() ?? null;
    const loaded = await checkText({ text, date, home, typed: [] });
    const slug = asked.text('save');
    if (slug !== null) return save(slug, asked, { text, date, loaded });
    return {
      words: ledgerText(loaded.checked, loaded.names),
      json: checkJson(loaded.checked, { date, issues: [] }),
    };
  },
});

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) if (part instanceof Uint8Array) parts.push(part);
  return Buffer.concat(parts);
}

async function save(
  slug: string,
  asked: Asked<keyof typeof OPTIONS>,
  read: { readonly text: string; readonly date: string; readonly loaded: LoadedCheck },
) {
  const title = asked.text('title');
  const publisher = asked.text('publisher');
  const address = asked.text('address');
  if (title === null || publisher === null || address === null) {
    throw new UsageError('--save asks for --title, --publisher and --address');
  }
  const { text, date, loaded } = read;
  const told = { slug, title, publisher, address, byline: asked.text('byline') };
  const { file, kept, left } = await keepArticle({
    ...told,
    text,
    date,
    checked: loaded.checked,
  });
  const others = left === 0 ? '' : `; ${left} on other pairs were left out`;
  return { words: [`Kept as ${file}, with ${kept} figures${others}.`], json: { file, kept, left } };
}
