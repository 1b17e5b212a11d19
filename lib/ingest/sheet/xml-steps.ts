import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FileError } from '@/lib/errors';

/** An element as it begins or ends. */
export type XmlTag = SaxesTagNS;

/** What is told of an XML text as it is read. */
export interface XmlSeen {
  readonly open: (tag: XmlTag) => void;
  readonly close: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
}

/** A part of a workbook. */
export interface XmlPart {
  /** The name for errors. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const MOST_DEPTH = 64;
/** A tag, comment or text longer than this is no part of a table, and would be held in memory whole. */
const MOST_CHARACTERS = 1024 * 1024;
const PIECE = 64 * 1024;

/**
 * Reads a part piece by piece and tells what it holds; pauses after each piece.
 *
 * @throws {FileError} for what is damaged, not UTF-8, nested too deep, or has a DOCTYPE, which no
 * workbook has and with which entities are made to expand.
 */
export async function* xmlSteps(part: XmlPart, seen: XmlSeen): AsyncIterable<void> {
  const refuse = (value: string, expected = 'a workbook that is whole'): never => {
    const hint = 'Open the workbook, save it anew as .xlsx and import that';
    throw new FileError({ file: part.name, value, expected, hint });
  };
  const watch = { silent: 0 };
  const parser = watchedParser(seen, watch, refuse);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const feed = (text: string) => {
    watch.silent += text.length;
    parser.write(text);
    if (watch.silent > MOST_CHARACTERS + PIECE) refuse('a text or tag of more than 1 MB');
  };
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return refuse('XML that is not UTF-8');
    }
  };
  for await (const bytes of part.bytes) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      feed(decoded(bytes.subarray(at, at + PIECE)));
      yield;
    }
  }
  feed(decoded());
  parser.close();
  yield;
}

function watchedParser(
  seen: XmlSeen,
  watch: { silent: number },
  refuse: (value: string, expected?: string) => never,
) {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => refuse(`damaged XML (${error.message})`));
  parser.on('doctype', () => refuse('a DOCTYPE', 'a workbook, which has none'));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      refuse(`XML in ${encoding}`, 'UTF-8');
  });
  parser.on('opentag', (tag) => {
    watch.silent = 0;
    depth += 1;
    if (depth > MOST_DEPTH) refuse(`elements nested more than ${MOST_DEPTH} deep`);
    seen.open(tag);
  });
  parser.on('closetag', (tag) => {
    watch.silent = 0;
    depth -= 1;
    seen.close(tag);
  });
  parser.on('text', (text) => {
    watch.silent = 0;
    seen.text(text);
  });
  parser.on('cdata', (text) => {
    watch.silent = 0;
    seen.text(text);
  });
  parser.on('comment', () => {
    watch.silent = 0;
  });
  return parser;
}
