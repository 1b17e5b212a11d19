import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VINTAGE } from '@/tests/builders/picture';
import { AZE_PAK_DATASETS, azePak, chartInput, viewOf } from '@/tests/builders/trade-record';
import { citeFile } from './cite-file';
import type { ViewInput } from './view-input';

const OCCASION = {
  address: 'https://bilateral.example/trade/AZE/PAK?from=2018&vintage=1-3f2a9c41',
  accessed: '2026-11-25',
};

function asked(hostile: string | null = null): ViewInput {
  const record = azePak();
  const told = hostile === null ? {} : { publisher: hostile, title: hostile, release: hostile };
  const name = hostile ?? 'Azerbaijan';
  return {
    input: chartInput(record, {
      view: viewOf(record, { from: '2018' }),
      names: { reporter: name, partner: hostile ?? 'Pakistan' },
    }),
    datasets: AZE_PAK_DATASETS.map((dataset) => ({ ...dataset, ...told })),
    vintage: VINTAGE,
  };
}

describe('citeFile(view, "bibtex", occasion)', () => {
  test('has one entry for each dataset, then the view with its staying link', () => {
    expect(citeFile(asked(), 'bibtex', OCCASION)).toBe(`@misc{chapters-2022-1,
  author = {{United Nations Statistics Division, UN Comtrade}},
  title = {{Azerbaijan–Pakistan by chapter of the Harmonized System (HS), as reported}},
  year = {2022},
  note = {Retrieved 2022},
  url = {https://wits.worldbank.org},
  urldate = {2022},
}

@misc{total-2017-2,
  author = {{United Nations Statistics Division, UN Comtrade}},
  title = {{Azerbaijan–Pakistan annual totals of all products, taken through World Bank WITS}},
  year = {2017},
  note = {Retrieved November 2017},
  url = {https://wits.worldbank.org},
  urldate = {2017-11},
}

@misc{bilateral-aze-pak-1-3f2a9c41,
  author = {{Bilateral}},
  title = {{Azerbaijan’s trade with Pakistan, as reported by Azerbaijan, 2018–2021}},
  year = {2026},
  version = {vintage 1-3f2a9c41},
  note = {Figures of United Nations Statistics Division, UN Comtrade},
  url = {https://bilateral.example/trade/AZE/PAK?from=2018&vintage=1-3f2a9c41},
  urldate = {2026-11-25},
}
`);
  });

  test('escapes what LaTeX reads as its own', () => {
    expect(citeFile(asked('50 % of A&B_c #1 {x} ~ ^ \\ $'), 'bibtex', OCCASION)).toContain(
      'author = {{50 \\% of A\\&B\\_c \\#1 \\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}},',
    );
  });
});

describe('citeFile(view, "ris", occasion)', () => {
  test('is a record a work, a tag a line, each line ended by CRLF', () => {
    const last = citeFile(asked(), 'ris', OCCASION).split('\r\n\r\n').at(-1);
    expect(last?.split('\r\n')).toEqual([
      'TY  - DATA',
      'ID  - bilateral-aze-pak-1-3f2a9c41',
      'AU  - Bilateral',
      'TI  - Azerbaijan’s trade with Pakistan, as reported by Azerbaijan, 2018–2021',
      'PY  - 2026',
      'DA  - 2026/07/05/',
      'PB  - Bilateral',
      'ET  - vintage 1-3f2a9c41',
      'N1  - Figures of United Nations Statistics Division, UN Comtrade',
      'UR  - https://bilateral.example/trade/AZE/PAK?from=2018&vintage=1-3f2a9c41',
      'Y2  - 2026/11/25/',
      'ER  - ',
      '',
    ]);
  });

  test('keeps a body from being read as a surname and a first name', () => {
    const file = citeFile(asked(), 'ris', OCCASION);
    expect(file).toContain('AU  - United Nations Statistics Division (UN Comtrade)\r\n');
    expect(file).toContain('PB  - United Nations Statistics Division, UN Comtrade\r\n');
  });
});

describe('citeFile(view, "csl", occasion)', () => {
  test('has the publisher of the record first and dates in parts', () => {
    expect(JSON.parse(citeFile(asked(), 'csl', OCCASION))).toMatchObject([
      {
        type: 'dataset',
        author: [{ literal: 'United Nations Statistics Division, UN Comtrade' }],
        issued: { 'date-parts': [[2022]] },
      },
      { issued: { 'date-parts': [[2017, 11]] } },
      {
        author: [{ literal: 'Bilateral' }],
        URL: OCCASION.address,
        version: 'vintage 1-3f2a9c41',
        accessed: { 'date-parts': [[2026, 11, 25]] },
      },
    ]);
  });
});

describe('citeFile(view, "text", occasion)', () => {
  test('is a line, then all of it with the link that stays', () => {
    const [short, gap, long, end] = citeFile(asked(), 'text', OCCASION).split('\n');
    expect(short).toMatch(/^United Nations Statistics Division.*via Bilateral, vintage/);
    expect(gap).toBe('');
    expect(long).toMatch(/Accessed 25 November 2026\. https:\/\/bilateral\.example\/.*vintage=1-/);
    expect(end).toBe('');
  });
});

/** Signs that mean something to BibTeX, LaTeX, RIS, JSON or a terminal, among others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['{', '}', '\\', '%', '&', '#', '$', '_', '^', '~', '"', "'", ',', '@', '=', ';'],
        ...['\n', '\r\n', '\nER  - \n', '\nTY  - BOOK', '\u2028', '\u0085', '\0', '\u001b[2J'],
        ...['}\n@misc{x,', '\\input{/etc/passwd}', '\\', '\ud800', '<script>', '\u202e'],
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `a${parts.join('')}z`);

/** The entries of BibTeX, told apart by counting braces as BibTeX does: escaped ones count too. */
function bibtexEntries(file: string): readonly string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  [...file].forEach((sign, at, all) => {
    if (sign === '{' && depth++ === 0) start = at;
    if (sign === '}' && --depth === 0) entries.push(all.slice(start + 1, at).join(''));
    if (depth < 0) throw new Error('A brace too many');
  });
  if (depth !== 0) throw new Error('A brace is open');
  return entries;
}

const UNESCAPED =
  /(?<!\\)[%&#$_^~]|\\(?!textbackslash\{\}|textbrace(?:left|right)\{\}|textascii(?:tilde|circum)\{\}|[%&#$_])/;

describe('hostile texts', () => {
  test('never end an entry of BibTeX, nor reach LaTeX unescaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const entries = bibtexEntries(citeFile(asked(text), 'bibtex', OCCASION));
        expect(entries).toHaveLength(3);
        entries.forEach((entry) => {
          const texts = entry.split('\n').filter((line) => !/^ {2}url/.test(line));
          expect(texts.join('\n')).not.toMatch(UNESCAPED);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('never make a line or a record of RIS', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = citeFile(asked(text), 'ris', OCCASION).split('\r\n');
        const odd = lines.filter(
          (line) => line !== '' && !/^[A-Z][A-Z\d] {2}- [^\r\n\p{Cc}]*$/u.test(line),
        );
        expect(odd).toEqual([]);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(3);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(3);
      }),
      { numRuns: 500 },
    );
  });

  test('come back from CSL-JSON, in one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read: unknown = JSON.parse(citeFile(asked(text), 'csl', OCCASION));
        const plain = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
        expect(read).toMatchObject([{ title: plain, publisher: plain }, {}, {}]);
      }),
      { numRuns: 500 },
    );
  });
});
