/** A tool that reads a view by its address, and the line or lines that make it do so. */
export interface CodeLines {
  readonly tool: 'excel' | 'sheets' | 'python' | 'r' | 'observable';
  readonly code: string;
}

/**
 * Code that fetches a view's CSV into each tool. Spreadsheets are given the guarded text, programs
 * the raw one; periods and codes stay text, values become numbers.
 *
 * @param address The whole address of the view's CSV, with its query.
 */
export function codeLines(address: string): readonly CodeLines[] {
  const raw = `${address}&raw=1`;
  return [
    { tool: 'excel', code: excel(address) },
    { tool: 'sheets', code: `=IMPORTDATA("${doubled(address)}")` },
    { tool: 'python', code: python(raw) },
    { tool: 'r', code: r(raw) },
    { tool: 'observable', code: observable(raw) },
  ];
}

function excel(address: string): string {
  const quoted = doubled(address.replaceAll('#(', '#(#)('));
  return [
    'let',
    `  Source = Csv.Document(Web.Contents("${quoted}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    '  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = false]),',
    '  Typed = Table.TransformColumnTypes(Headed, {{"value", type number}, {"at_least", type number}}, "en-US")',
    'in',
    '  Typed',
  ].join('\n');
}

function python(address: string): string {
  return [
    'import pandas as pd',
    `view = pd.read_csv(${JSON.stringify(address)}, dtype=str, keep_default_na=False)`,
    'view["value"] = pd.to_numeric(view["value"])',
  ].join('\n');
}

function r(address: string): string {
  return [
    `view <- read.csv(${JSON.stringify(address)}, colClasses = "character")`,
    'view$value <- as.numeric(view$value)',
  ].join('\n');
}

function observable(address: string): string {
  const row = '({ value, ...row }) => ({ ...row, value: value === "" ? null : Number(value) })';
  return `view = d3.csv(${JSON.stringify(address)}, ${row})`;
}

/** A text within double quotes, as spreadsheets and Power Query write them. */
function doubled(text: string): string {
  return text.replaceAll('"', '""');
}
