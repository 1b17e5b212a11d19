import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE_STRINGS, SEEN_STRINGS } from './hostile-strings';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** What stands between strings that share a name. */
const MARK = ' ¦ ';

/** The strings in so many parts of the same size, each joined; short parts come round again. */
function packed(parts: number, strings: readonly string[]): readonly string[] {
  const size = Math.ceil(strings.length / parts);
  return Array.from({ length: parts }, (_, at) =>
    Array.from(
      { length: size },
      (_, next) => strings[(at * size + next) % strings.length] ?? '',
    ).join(MARK),
  );
}

/** Each product and each place named by hostile strings; the places are those of which trade is held. */
async function renameCodes(codes: string, held: ReadonlySet<string>): Promise<void> {
  await rewrite(join(codes, 'chapters.csv'), (rows) => {
    const names = packed(rows.length, SEEN_STRINGS);
    return rows.map((row, at) => `${row.split(',')[0]},${quoted(names[at] ?? '')}`);
  });
  await rewrite(join(codes, 'places.csv'), (rows) => {
    const names = packed(held.size, SEEN_STRINGS);
    const order = [...held].toSorted();
    return rows.map((row) => {
      const at = order.indexOf(row.split(',')[0] ?? '');
      const fields = /^((?:[^,]*,){3})(".*"|[^,]*)((?:,[^,]*){3})$/.exec(row);
      return at < 0 || fields === null ? row : `${fields[1]}${quoted(names[at] ?? '')}${fields[3]}`;
    });
  });
}

async function rewrite(
  file: string,
  change: (rows: readonly string[]) => readonly string[],
): Promise<void> {
  const [header = '', ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  await writeFile(file, `${[header, ...change(rows)].join('\n')}\n`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function heldPlaces(series: string): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(
    (await readdir(series)).map((id) => readFile(join(series, id, 'observations.csv'), 'utf8')),
  );
  const rows = texts.flatMap((text) => text.trimEnd().split('\n').slice(1));
  return new Set(rows.flatMap((row) => row.split(',').slice(0, 2)));
}

async function retitleDatasets(series: string): Promise<void> {
  const ids = await readdir(series);
  const titles = packed(ids.length, HOSTILE_STRINGS);
  await Promise.all(
    ids.map(async (id, at) => {
      const file = join(series, id, 'dataset.json');
      const held: unknown = JSON.parse(await readFile(file, 'utf8'));
      const title = titles[at];
      const told = { title, publisher: title, licence: title, notes: HOSTILE_STRINGS };
      await writeFile(file, JSON.stringify(Object.assign({}, held, told)));
    }),
  );
}

/** An article whose title, publisher and byline are the words, and whose text is every string. */
function articleFile(slug: string, words: string): string {
  const head = {
    slug,
    title: words,
    publisher: words,
    date: '2021-06-11',
    byline: words,
    address: 'https://example.org/',
    reporter: 'AZE',
    partner: 'PAK',
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const claim = `claims:\n  - { id: c1, reporter: AZE, partner: PAK, measure: exports, printed: '1.6', scale: '1000000', currency: USD, period: '2020', quote: $1.6 million }`;
  const text = [
    'Azerbaijan exported goods worth [$1.6 million](#c1) to Pakistan.',
    ...HOSTILE_STRINGS,
  ];
  return `---\n${lines.join('\n')}\n${claim}\n---\n\n${text.join('\n\n')}\n`;
}

/** How many articles share the strings in their titles. */
const ARTICLES = 10;

/**
 * A folder of records in which every name, title and note is hostile: the house's own figures under
 * other words. `remove` takes it away.
 */
export async function hostileRecords(): Promise<{
  readonly source: string;
  readonly snapshots: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-hostile-'));
  const source = join(folder, 'data');
  await cp(DATA, source, { recursive: true });
  const series = join(source, 'series');
  await renameCodes(join(source, 'codes'), await heldPlaces(series));
  await retitleDatasets(series);
  await Promise.all(
    packed(ARTICLES, HOSTILE_STRINGS).map((words, at) => {
      const slug = `2021-06-11-hostile-${at}`;
      return writeFile(join(source, 'articles', `${slug}.md`), articleFile(slug, words));
    }),
  );
  const remove = () => rm(folder, { recursive: true });
  return { source, snapshots: join(folder, 'snapshots'), remove };
}
