import { FileError } from '@/lib/errors';
import type { WorkbookParts } from './workbook-parts';
import { attribute, linkOf, sheetElement } from './xml-names';
import { xmlSteps, type XmlPart, type XmlTag } from './xml-steps';

/** What a workbook says it has. */
export interface WorkbookIndex {
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    /** The name of its part; `null` where it is a chart and no table. */
    readonly part: string | null;
  }[];
  /** The day from which dates are counted: see `serialDate`. */
  readonly dates: '1900' | '1904';
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Nothing in it is needed here, but a workbook in which it is damaged is a damaged workbook. */
const TYPES = '[Content_Types].xml';
const MAIN = 'xl/workbook.xml';
const MAIN_LINKS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads which sheets a workbook has and where they stand.
 *
 * @throws {FileError} when a sheet has no name, or is not there.
 */
export async function workbookIndex(
  file: string,
  parts: WorkbookParts,
  mostSheets: number,
): Promise<WorkbookIndex> {
  await read(parts.part(TYPES), () => undefined);
  const links = await linksOf(parts.part(MAIN_LINKS));
  const named: { readonly name: string; readonly isHidden: boolean; readonly link: string }[] = [];
  let dates: WorkbookIndex['dates'] = '1900';
  await read(parts.part(MAIN), (tag) => {
    const element = sheetElement(tag);
    if (element === 'workbookPr') {
      if (['1', 'true'].includes(attribute(tag, 'date1904') ?? '')) dates = '1904';
    } else if (element === 'sheet') {
      const name = attribute(tag, 'name') ?? '';
      const link = linkOf(tag);
      if (name === '' || link === null) throw damaged(file, 'a sheet without a name or place');
      if (named.some((each) => each.name === name)) throw damaged(file, `two sheets named ${name}`);
      const state = attribute(tag, 'state') ?? 'visible';
      named.push({ name, isHidden: state !== 'visible', link });
      if (named.length > mostSheets) throw damaged(file, `more than ${mostSheets} sheets`);
    }
  });
  const sheets = named.map(({ name, isHidden, link }) => {
    const found = links.find(({ id }) => id === link);
    if (found === undefined) throw damaged(file, `a sheet that is not there: ${name}`);
    return { name, isHidden, part: found.type === 'worksheet' ? found.target : null };
  });
  const target = (type: string) => links.find((each) => each.type === type)?.target ?? null;
  return { sheets, dates, strings: target('sharedStrings'), styles: target('styles') };
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function linksOf(part: XmlPart): Promise<readonly Link[]> {
  const links: Link[] = [];
  await read(part, (tag) => {
    if (tag.local !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
    const type = attribute(tag, 'Type')?.split('/').at(-1) ?? '';
    const target = attribute(tag, 'Target') ?? '';
    links.push({ id: attribute(tag, 'Id') ?? '', type, target: placeOf(target) });
  });
  return links;
}

/** A target as the name of a part. It is looked up in the archive and nowhere else. */
function placeOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

async function read(part: XmlPart, open: (tag: XmlTag) => void): Promise<void> {
  const seen = { open, close: () => undefined, text: () => undefined };
  for await (const step of xmlSteps(part, seen)) void step;
}

function damaged(file: string, value: string): FileError {
  return new FileError({
    file,
    value,
    expected: 'a workbook (.xlsx) that is whole',
    hint: 'Open the workbook, save it anew as .xlsx and import that',
  });
}
