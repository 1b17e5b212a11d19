import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLines } from './code-lines';

const ADDRESS = 'https://bilateral.example/api/v1/view?reporter=AZE&partner=PAK&format=csv';

/** The text within the first double quotes of a code, with quotes doubled or behind a backslash. */
function quotedIn(code: string, kind: 'doubled' | 'escaped'): string {
  const found =
    kind === 'doubled' ? /"((?:[^"]|"")*)"/.exec(code) : /"((?:[^"\\]|\\.)*)"/.exec(code);
  const text = found?.[1] ?? '';
  return kind === 'doubled' ? text.replaceAll('""', '"') : String(JSON.parse(`"${text}"`));
}

const codeOf = (tool: string, address = ADDRESS): string =>
  codeLines(address).find((one) => one.tool === tool)?.code ?? '';

describe('codeLines(address)', () => {
  test('gives spreadsheets the guarded text', () => {
    expect(codeOf('sheets')).toBe(`=IMPORTDATA("${ADDRESS}")`);
    expect(quotedIn(codeOf('excel'), 'doubled')).toBe(ADDRESS);
  });

  test.each(['python', 'r', 'observable'])('gives %s the raw text', (tool) => {
    const code = codeOf(tool).replace('import pandas as pd\n', '');
    expect(quotedIn(code, 'escaped')).toBe(`${ADDRESS}&raw=1`);
  });

  test('keeps periods and codes text, and makes values numbers', () => {
    expect(codeOf('python')).toContain('dtype=str, keep_default_na=False');
    expect(codeOf('python')).toContain('pd.to_numeric(view["value"])');
    expect(codeOf('r')).toContain('colClasses = "character"');
    expect(codeOf('excel')).toContain('{"value", type number}');
    expect(codeOf('excel')).toContain('"en-US"');
  });

  test('stays within its quotes whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (any) => {
        const address = `${ADDRESS}&x=${any}`;
        expect(quotedIn(codeOf('sheets', address), 'doubled')).toBe(address);
        expect(quotedIn(codeOf('r', address), 'escaped')).toBe(`${address}&raw=1`);
        const excel = quotedIn(codeOf('excel', address), 'doubled');
        expect(excel.replaceAll('#(#)(', '#(')).toBe(address);
      }),
    );
  });
});
