import { chartPng } from '@/lib/export/chart-png';
import { chartSvg } from '@/lib/export/chart-svg';
import { fileName } from '@/lib/export/file-name';
import { notDrawn, readPictureSize, type PictureSize } from '@/lib/export/picture-request';
import { viewPicture } from '@/lib/export/view-picture';
import { publicOrigin } from '@/lib/env';
import { command } from '../command/command';
import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';
import { deliver, targetOf } from '../view/deliver';
import { loadView, type LoadedView } from '../view/load-view';
import { askedView, VIEW_OPTIONS } from '../view/view-options';

const OPTIONS = {
  chart: { value: 'KIND', words: 'flows (when not given), balance, turnover or sides' },
  ...VIEW_OPTIONS,
  theme: { value: 'light|dark', words: 'light when not given' },
  width: { value: 'PIXELS', words: '200 to 4000; 1200 when not given' },
  height: { value: 'PIXELS', words: '200 to 4000; 675 when not given' },
  scale: { value: '1|2|4', words: 'density of a PNG; 1 when not given' },
  format: { value: 'png|svg', words: 'png when not given, or what the name of the file says' },
  output: {
    value: 'FILE',
    short: 'o',
    words:
      'where to write; - is standard output; when not given a file here, named after what it shows',
  },
} as const;

const FORMATS = ['png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** `npx bilateral chart`: the picture of a view, as `/api/v1/chart.png` and `.svg` give it. */
export const chart = command({
  name: 'chart',
  summary: 'draw two countries’ trade as PNG or SVG',
  about: [
    'Draws what a country reported of its trade with another, with title, notes and source inside: the same bytes as /api/v1/chart.png and /api/v1/chart.svg give for that view. Codes of countries are read in any case.',
    'A file that exists is overwritten only with --force; a file is written whole or not at all.',
  ],
  takes: { usage: 'REPORTER/PARTNER', least: 1, most: 1 },
  options: OPTIONS,
  examples: [
    { line: 'npx bilateral chart AZE/PAK -o aze-pak.png', words: 'Both flows, every year held:' },
    {
      line: 'npx bilateral chart aze/pak --chart balance --from 2015 --theme dark -o balance.svg',
      words: 'The balance since 2015, dark, as SVG:',
    },
    {
      line: 'npx bilateral chart GBR/PAK --freq M --scale 2 -o - > months.png',
      words: 'Months at double density, to standard output:',
    },
  ],
  answer: async (asked) => {
    const [pair = ''] = asked.words;
    const format = formatOf(asked);
    const size = sizeOf(asked);
    if (asked.text('output') !== null) await targetOf(asked, '-');
    const keys = ['side', 'chart', 'freq', 'from', 'to', 'theme'] as const;
    const view = await loadView(pair, askedView(asked, keys));
    const { builtOn, id } = view.vintage;
    const target = await targetOf(asked, fileName(view.input, { builtOn, extension: format }));
    return deliver(await drawn(view, format, size), { ...target, vintage: id });
  },
});

async function drawn(
  view: LoadedView,
  format: Format,
  size: PictureSize,
): Promise<string | Uint8Array> {
  const { input, datasets, vintage, path } = view;
  const plan = viewPicture({ input, datasets, size, origin: publicOrigin(), path });
  if (format === 'svg') return chartSvg(plan, vintage);
  return chartPng(plan, { vintage, scale: size.scale });
}

function formatOf(asked: Asked<'format' | 'output'>): Format {
  const told = asked.text('format');
  const ending = /\.([^./]+)$/.exec(asked.text('output') ?? '')?.[1] ?? 'png';
  const format = FORMATS.find((name) => name === (told ?? ending).toLowerCase());
  if (format !== undefined) return format;
  if (told !== null) {
    throw new UsageError(`--format: found "${told}", expected one of ${FORMATS.join(', ')}`);
  }
  throw new UsageError(
    `--output: found a name ending in .${ending}, expected .png or .svg, or --format beside it`,
  );
}

function sizeOf(asked: Asked<'width' | 'height' | 'scale' | 'chart'>): PictureSize {
  const entries = (['width', 'height', 'scale'] as const).flatMap((key) => {
    const text = asked.text(key);
    return text === null ? [] : [[key, text] as const];
  });
  const { size, problems } = readPictureSize(entries);
  const [problem] = [...problems, ...notDrawn(asked.text('chart'))];
  if (problem === undefined && size !== null) return size;
  const { parameter, value, expected } = problem ?? { parameter: '', value: '', expected: '' };
  throw new UsageError(`--${parameter}: found "${value}", expected ${expected}`);
}
