import { chartPdf } from '@/lib/export/chart-pdf';
import { chartPng } from '@/lib/export/chart-png';
import { chartSvg } from '@/lib/export/chart-svg';
import { fileName } from '@/lib/export/file-name';
import { DRESS_KEYS, readPictureDress } from '@/lib/export/picture-dress';
import {
  notDrawn,
  PICTURE_KEYS,
  readPictureSize,
  type PictureSize,
} from '@/lib/export/picture-request';
import type { PictureStyle } from '@/lib/charts/picture-style';
import { viewPicture } from '@/lib/export/view-picture';
import { publicOrigin } from '@/lib/env';
import { command } from '../command/command';
import type { Asked } from '../command/option';
import { deliver, targetOf } from '../view/deliver';
import { loadView, type LoadedView } from '../view/load-view';
import { pictureFormat, type PictureFormat } from '../view/picture-format';
import { givenOf, OUTPUT_OPTIONS, PICTURE_OPTIONS, unusable } from '../view/picture-options';
import { askedView, VIEW_OPTIONS } from '../view/view-options';

const OPTIONS = {
  chart: { value: 'KIND', words: 'flows (when not given), balance, turnover or sides' },
  ...VIEW_OPTIONS,
  ...PICTURE_OPTIONS,
  title: { value: 'TEXT', words: 'a title of yours; whose record it is stays in the picture' },
  notes: { value: '0|1', words: '0: without notes' },
  note: { value: 'TEXT', words: 'a note of yours' },
  ...OUTPUT_OPTIONS,
} as const;

/** `npx bilateral chart`: the picture of a view, as `/api/v1/chart.png`, `.svg` and `.pdf` give it. */
export const chart = command({
  name: 'chart',
  summary: 'draw two countries’ trade as PNG, SVG or PDF',
  about: [
    'Draws what a country reported of its trade with another, with title, notes and source inside: the same bytes as /api/v1/chart.png, .svg and .pdf give for that view. Codes of countries are read in any case.',
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
      line: 'npx bilateral chart aze/pak --from 2015 --to 2020 --width 180 --height 120 -o chart.pdf',
      words: 'A vector PDF, 180 × 120 mm:',
    },
    {
      line: 'npx bilateral chart GBR/PAK --freq M --zoom 2 -o - > months.png',
      words: 'Months at double density, to standard output:',
    },
  ],
  answer: async (asked) => {
    const [pair = ''] = asked.words;
    const format = pictureFormat(asked);
    const { size, style } = dressed(asked, format);
    if (asked.text('output') !== null) await targetOf(asked, '-');
    const keys = ['side', 'chart', 'freq', 'from', 'to', 'theme'] as const;
    const view = await loadView(pair, askedView(asked, keys));
    const { builtOn, id } = view.vintage;
    const target = await targetOf(asked, fileName(view.input, { builtOn, extension: format }));
    return deliver(await drawn(view, format, { size, style }), { ...target, vintage: id });
  },
});

/** The size of a picture and how it is dressed. */
interface Dressed {
  readonly size: PictureSize;
  readonly style: PictureStyle;
}

async function drawn(
  view: LoadedView,
  format: PictureFormat,
  dress: Dressed,
): Promise<string | Uint8Array> {
  const { input, datasets, vintage, path } = view;
  const plan = viewPicture({ input, datasets, ...dress, origin: publicOrigin(), path });
  switch (format) {
    case 'svg':
      return chartSvg(plan, vintage);
    case 'pdf':
      return chartPdf(plan, { vintage });
    case 'png':
      return chartPng(plan, { vintage, scale: dress.size.scale });
  }
}

const DRESSED = [...PICTURE_KEYS, ...DRESS_KEYS] as const;

function dressed(asked: Asked<(typeof DRESSED)[number] | 'chart'>, format: PictureFormat): Dressed {
  const entries = givenOf(asked, DRESSED);
  const { size, problems } = readPictureSize(entries, format === 'pdf' ? 'paper' : 'screen');
  const { dress, problems: undressed } = readPictureDress(entries);
  const [problem] = [...problems, ...undressed, ...notDrawn(asked.text('chart'))];
  if (problem === undefined && size !== null && dress !== null) {
    return { size, style: { ...dress, words: size.words } };
  }
  throw problem === undefined
    ? new Error('A picture without a size was not refused')
    : unusable(problem);
}
