import type { SeededRandom } from '@/tests/builders/seeded-random';

/** Words that readers of these formats act on, put where nobody expects them. */
const WORDS: readonly [string, ...string[]] = [
  '<table><tr><td>',
  '<script>',
  '<!--',
  '<svg><style>',
  '<template>',
  '</p></body>',
  '<w:p>',
  '</w:tbl>',
  ']]>',
  '&#x110000;',
  '\0',
  'endstream endobj',
  '<</Length 999999999>>',
  '/Filter[/FlateDecode/LZWDecode/ASCII85Decode]',
  '2 0 R',
  'BT /F1 1e39 Tf',
  '((((',
  'trailer<</Root 3 0 R/Prev 0>>',
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  '\u00ff\u00ff\u00ff\u00ff',
  '---\n',
  '![](',
];

/** Bytes broken in one to eight places, each in one of seven ways. */
export function mutant(bytes: Buffer, random: SeededRandom): Buffer {
  let broken: Buffer = Buffer.from(bytes);
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    broken = random.pick([flipped, written, inserted, cut, doubled, removed, zeroed])(
      broken,
      random,
    );
  }
  return broken;
}

type Break = (bytes: Buffer, random: SeededRandom) => Buffer;

const flipped: Break = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes.set([(bytes[at] ?? 1) ^ (1 << random.below(8))].slice(0, bytes.length), at);
  return bytes;
};

const written: Break = (bytes, random) => {
  const at = random.below(bytes.length);
  const values = [random.below(256), 255, 0, 128].slice(0, bytes.length - at);
  bytes.set(values, at);
  return bytes;
};

const inserted: Break = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const word = Buffer.from(random.pick(WORDS), 'latin1');
  return Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)]);
};

const cut: Break = (bytes, random) =>
  random.below(4) === 0 ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;

const doubled: Break = (bytes, random) => {
  const from = random.below(bytes.length);
  const part = bytes.subarray(from, from + random.below(2000));
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
};

const removed: Break = (bytes, random) => {
  const from = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(200))]);
};

const zeroed: Break = (bytes, random) => {
  const from = random.below(bytes.length);
  return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + random.below(200)));
};
