import { renderAsync } from '@resvg/resvg-js';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { Cut } from './font-files';
import { trueTypeFiles } from './font-files';
import { PictureError } from './picture-error';
import { MOST_PIXELS, pixelCount } from './picture-request';
import type { StandalonePlan } from './picture-drawing';
import type { PictureVintage } from './picture-vintage';
import { pngFromChild, type ChildWork } from './png-from-child';
import { toPng, toTransparentPng, withTexts } from './png-file';
import { sourceText } from './picture-told';
import { turns } from './turns';

/** The most pixels that are drawn within the server's own process. */
const MOST_IN_PROCESS = 4_000_000;

const inProcess = turns({ atOnce: 2, waiting: 64 });
const inChild = turns({ atOnce: 1, waiting: 8 });

/** The density a picture is drawn at, and the state of the data it is made from. */
export interface PngOptions {
  readonly scale: number;
  readonly vintage: PictureVintage;
}

/**
 * A drawn picture as PNG, with title, description and source of its plan as text inside. Above
 * 4 Mpx it is drawn one at a time in a process of its own.
 *
 * @throws {PictureError} when it is larger than 34 Mpx, or the machine could not draw it.
 */
export async function picturePng(
  picture: {
    readonly plan: StandalonePlan;
    /** The picture as SVG without its fonts. */
    readonly svg: () => string;
    readonly letters: ReadonlyMap<Cut, ReadonlySet<number>>;
  },
  { scale, vintage }: PngOptions,
): Promise<Buffer> {
  const { plan, letters } = picture;
  const pixels = pixelCount({ ...plan.pixels, scale });
  if (pixels > MOST_PIXELS) throw new PictureError('too large', { detail: `${pixels} pixels` });
  const svg = picture.svg();
  const fontFiles = trueTypeFiles(new Set([...letters.values()].flatMap((set) => [...set])));
  const png =
    pixels > MOST_IN_PROCESS
      ? await inChild(() => pngFromChild({ svg, scale, fontFiles }))
      : await inProcess(() => drawnHere({ svg, scale, fontFiles }, plan.isTransparent === true));
  return withTexts(png, [
    ['Title', plan.title],
    ['Description', plan.description],
    ['Source', sourceText(plan, vintage)],
    ['Software', PICTURE_WORDS.mark],
  ]);
}

async function drawnHere(
  { svg, scale, fontFiles }: ChildWork,
  isTransparent: boolean,
): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'zoom', value: scale },
    logLevel: 'off',
  });
  return isTransparent ? toTransparentPng(image) : toPng(image);
}
