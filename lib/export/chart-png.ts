import { renderAsync } from '@resvg/resvg-js';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { chartSvgWithoutFonts } from './chart-svg';
import { trueTypeFiles } from './font-files';
import { PictureError } from './picture-error';
import { lettersOf } from './picture-letters';
import { MOST_PIXELS, pixelCount } from './picture-request';
import type { PictureVintage } from './picture-vintage';
import { pngFromChild, type ChildWork } from './png-from-child';
import { toPng, withTexts } from './png-file';
import { turns } from './turns';

/** The most pixels that are drawn within the server's own process. */
const MOST_IN_PROCESS = 4_000_000;

const inProcess = turns({ atOnce: 2, waiting: 64 });
const inChild = turns({ atOnce: 1, waiting: 8 });

/**
 * A picture as PNG, at one, two or four times its size, with title, description and source as
 * text inside. Above 4 Mpx it is drawn one at a time in a process of its own.
 *
 * @throws {PictureError} when it is larger than 34 Mpx, or the machine could not draw it.
 */
export async function chartPng(
  plan: PicturePlan,
  options: { readonly scale: number; readonly vintage: PictureVintage },
): Promise<Buffer> {
  const { scale, vintage } = options;
  const pixels = pixelCount({ ...plan.pixels, scale });
  if (pixels > MOST_PIXELS) throw new PictureError('too large', { detail: `${pixels} pixels` });
  const svg = chartSvgWithoutFonts(plan, vintage);
  const fontFiles = trueTypeFiles(
    new Set([...lettersOf(plan).values()].flatMap((set) => [...set])),
  );
  const png =
    pixels > MOST_IN_PROCESS
      ? await inChild(() => pngFromChild({ svg, scale, fontFiles }))
      : await inProcess(() => drawnHere({ svg, scale, fontFiles }));
  return withTexts(png, [
    ['Title', plan.title],
    ['Description', plan.description],
    ['Source', sourceText(plan, vintage)],
    ['Software', PICTURE_WORDS.mark],
  ]);
}

async function drawnHere({ svg, scale, fontFiles }: ChildWork): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'zoom', value: scale },
    logLevel: 'off',
  });
  return toPng(image);
}

function sourceText(plan: PicturePlan, vintage: PictureVintage): string {
  const words = [plan.source, PICTURE_WORDS.vintage(vintage.id, vintage.builtOn)];
  return [...words, ...(plan.address === null ? [] : [plan.address])].join('. ');
}
