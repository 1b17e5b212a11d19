import { renderAsync } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chartPng } from './chart-png';
import { chartSvgWithoutFonts } from './chart-svg';
import { trueTypeFiles } from './font-files';
import { PictureError } from './picture-error';
import { pngFromChild } from './png-from-child';
import type { ChartInput } from '@/lib/charts/chart-input';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { USUAL_STYLE } from '@/lib/charts/picture-style';
import { builtPicture, VINTAGE } from '@/tests/builders/picture';
import {
  azePak,
  cell,
  chartInput,
  record,
  syntheticMonths,
  syntheticYears,
  viewOf,
} from '@/tests/builders/trade-record';
import { recordRow } from '@/lib/domain/record-row';

const AZE = builtPicture(chartInput(azePak()));
const ALL_LETTERS = trueTypeFiles(new Set([0x259]));

async function drawn(plan: PicturePlan, scale = 1): Promise<PNG> {
  return PNG.sync.read(await chartPng(plan, { scale, vintage: VINTAGE }));
}

/** How many pixels of a part differ clearly from the picture's ground, its first pixel. */
function inked(
  image: PNG,
  part: { left: number; top: number; right: number; bottom: number },
): number {
  let count = 0;
  for (let y = part.top; y < part.bottom; y += 1) {
    for (let x = part.left; x < part.right; x += 1) {
      const at = (y * image.width + x) * 4;
      const red = image.data.readUInt8(at);
      if (Math.abs(red - image.data.readUInt8(0)) > 60) count += 1;
    }
  }
  return count;
}

/** The chunks of a PNG by type, each with whether its checksum is right. */
function chunks(png: Buffer): readonly { type: string; data: Buffer; isRight: boolean }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    found.push({
      type: body.toString('latin1', 0, 4),
      data: body.subarray(4),
      isRight: crc32(body) === png.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return found;
}

/** One letter as pixels, in the cut given. */
async function letter(text: string, cut: string, files = ALL_LETTERS): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><text x="10" y="40" font-size="36" ${cut}>${text}</text></svg>`;
  const font = {
    loadSystemFonts: false,
    fontFiles: [...files],
    defaultFontFamily: 'Source Sans 3',
  };
  return (await renderAsync(svg, { font, logLevel: 'off' })).pixels.toString('base64');
}

const SANS = 'font-family="Source Sans 3"';
const SERIF = 'font-family="Source Serif 4" font-weight="600"';

describe('chartPng(plan, options)', () => {
  test('has the size asked for, is not blank and inks its title', async () => {
    const image = await drawn(AZE);
    expect([image.width, image.height]).toEqual([1200, 675]);
    expect(inked(image, { left: 30, top: 30, right: 830, bottom: 70 })).toBeGreaterThan(2000);
    expect(inked(image, { left: 0, top: 0, right: 1200, bottom: 20 })).toBe(0);
  });

  test('inks the product’s mark at the lower right', async () => {
    expect(
      inked(await drawn(AZE), { left: 1050, top: 610, right: 1175, bottom: 650 }),
    ).toBeGreaterThan(300);
  });

  test('is twice as wide and high at density 2', async () => {
    const image = await drawn(AZE, 2);
    expect([image.width, image.height]).toEqual([2400, 1350]);
  });

  test('has exact pixels in awkward sizes', async () => {
    const image = await drawn(
      builtPicture(chartInput(azePak()), { size: { width: 333, height: 211 } }),
      4,
    );
    expect([image.width, image.height]).toEqual([1332, 844]);
  });

  test('holds title, description, source and software as text with right checksums', async () => {
    const all = chunks(await chartPng(AZE, { scale: 1, vintage: VINTAGE }));
    const texts = all
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => data.toString('utf8'));
    expect(all.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(texts.map((text) => text.split('\0')[0])).toEqual([
      'Title',
      'Description',
      'Source',
      'Software',
    ]);
    expect(texts[1]).toContain(
      '2020: exports 1,657,574, imports 11,624,822, balance −9,967,248, turnover 13,282,396',
    );
    expect(texts[2]).toContain('Vintage 1-3f2a9c41');
    expect(texts[3]).toMatch(/Bilateral$/);
  });

  test('gives the same bytes for the same plan', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(() => chartPng(AZE, { scale: 1, vintage: VINTAGE })),
    );
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('without ground is clear where nothing stands, and has its colours whole', async () => {
    const style = { ...USUAL_STYLE, isTransparent: true };
    const plan = builtPicture(chartInput(azePak()), { style });
    const [clear, opaque] = await Promise.all([drawn(plan), drawn(AZE)]);
    const bar = (390 * 1200 + 46) * 4 - 20 * 1200 * 4;
    expect(clear.data.readUInt8(3)).toBe(0);
    expect(opaque.data.readUInt8(3)).toBe(255);
    expect([...clear.data.subarray(bar, bar + 4)]).toEqual([...opaque.data.subarray(bar, bar + 4)]);
    expect(clear.data.readUInt8(bar + 3)).toBe(255);
  });

  test('without ground is clear also when it is drawn in a process of its own', async () => {
    const style = { ...USUAL_STYLE, isTransparent: true };
    const large = await drawn(builtPicture(chartInput(azePak()), { style }), 4);
    expect([large.width, large.data.readUInt8(3)]).toEqual([4800, 0]);
  }, 30_000);

  test('says in its text that its title was rewritten', async () => {
    const style = { ...USUAL_STYLE, title: 'Trade is <b>growing</b>' };
    const plan = builtPicture(chartInput(azePak()), { style });
    const words = (await chartPng(plan, { scale: 1, vintage: VINTAGE })).toString('utf8');
    expect(words).toContain('Trade is <b>growing</b>');
    expect(words).toContain('Title rewritten in this picture; the title it came with: “Azerbaijan');
  });

  const years = (exports: string | null, imports: string | null): ChartInput =>
    chartInput(syntheticYears(12, exports, imports));
  const large = recordRow({
    period: '2020',
    exports: cell('1000000000000000'),
    imports: cell('3'),
  });
  test.each([
    ['no points', chartInput(record([]))],
    ['one point', chartInput(syntheticYears(1, '1', '2'))],
    ['only absent values', years(null, null)],
    ['equal values', years('7', '7')],
    ['a negative balance only', years('0', '5')],
    ['zeros', years('0', '0')],
    ['a thousand million million', chartInput(record([large]))],
    ['354 months', chartInput(syntheticMonths(354))],
    ['a balance', chartInput(azePak(), { view: viewOf(azePak(), { chart: 'balance' }) })],
  ])('draws %s in less than 500 kB', async (_, input) => {
    const png = await chartPng(builtPicture(input), { scale: 1, vintage: VINTAGE });
    expect(PNG.sync.read(png).width).toBe(1200);
    expect(png.length).toBeLessThan(500_000);
  });
});

describe('the fonts of pictures', () => {
  test.each(['ə', 'ğ', 'ı', 'ş', 'Ə', 'İ', 'Ж', 'ы', 'я'])(
    'draw %s in both families, not an empty box',
    async (text) => {
      expect(await letter(text, SANS)).not.toBe(await letter('\u{10fffd}', SANS));
      expect(await letter(text, SERIF)).not.toBe(await letter('\u{10fffd}', SERIF));
      expect(await letter(text, SANS)).not.toBe(await letter(' ', SANS));
    },
  );

  test.each(['پ', 'ا', 'ک', 'س', 'ت', 'ٹ', 'ے', 'ہ'])(
    'draw Urdu %s, not an empty box',
    async (text) => {
      expect(await letter(text, SANS)).not.toBe(await letter('\u{10fffd}', SANS));
      expect(await letter(text, SANS)).not.toBe(await letter(' ', SANS));
    },
  );

  test('are the small Latin ones for Latin letters alone and the whole ones otherwise', () => {
    expect(trueTypeFiles(new Set([65]))).toHaveLength(3);
    expect(trueTypeFiles(new Set([65, 0x259]))).toHaveLength(4);
  });

  test.each(['A', 'g', '7', 'é', '’', '–', '−', '“', '”', '…', '‘', '—', '£', '×'])(
    'draw %s in three cuts that differ when small, none an empty box',
    async (text) => {
      const small = trueTypeFiles(new Set([65]));
      const cuts = [SANS, `${SANS} font-weight="600"`, SERIF];
      const drawings = await Promise.all(cuts.map((cut) => letter(text, cut, small)));
      const boxes = await Promise.all(cuts.map((cut) => letter('\u{10fffd}', cut, small)));
      expect(new Set([...drawings, ...boxes]).size).toBeGreaterThanOrEqual(4);
      expect(boxes.filter((box) => drawings.includes(box))).toEqual([]);
      expect(new Set(drawings).size).toBe(3);
    },
  );

  test('draw a title in Urdu', async () => {
    const plan = builtPicture(
      chartInput(azePak(), { names: { reporter: 'پاکستان', partner: 'Azərbaycan' } }),
    );
    expect(inked(await drawn(plan), { left: 30, top: 20, right: 830, bottom: 75 })).toBeGreaterThan(
      1500,
    );
  });
});

describe('chartPng(plan, options) of large pictures', () => {
  test('draws four times the article’s size in a process of its own', async () => {
    const image = await drawn(AZE, 4);
    expect([image.width, image.height]).toEqual([4800, 2700]);
    expect(inked(image, { left: 120, top: 120, right: 3320, bottom: 280 })).toBeGreaterThan(30_000);
  }, 30_000);

  test('refuses more than 34 Mpx', async () => {
    const plan = builtPicture(chartInput(azePak()), { size: { width: 4000, height: 2200 } });
    await expect(chartPng(plan, { scale: 2, vintage: VINTAGE })).rejects.toMatchObject({
      failure: 'too large',
    });
  });

  test('pngFromChild(work, limits) fails by name when the process is killed, and the next one works', async () => {
    const work = { svg: chartSvgWithoutFonts(AZE, VINTAGE), scale: 1, fontFiles: ALL_LETTERS };
    const late = pngFromChild(work, { milliseconds: 5, kilobytes: 3_500_000 });
    await expect(late).rejects.toThrow(PictureError);
    await expect(late).rejects.toMatchObject({ failure: 'timed out' });
    expect(PNG.sync.read(await pngFromChild(work)).width).toBe(1200);
  }, 30_000);

  test('pngFromChild(work) fails by name when the process ends without a picture', async () => {
    const work = { svg: '<svg', scale: 1, fontFiles: [] };
    await expect(pngFromChild(work)).rejects.toMatchObject({
      name: 'PictureError',
      failure: 'stopped',
    });
  }, 30_000);

  test.runIf(process.platform === 'linux')(
    'pngFromChild(work, limits) fails by name when it has too little memory',
    async () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>';
      const work = { svg, scale: 1, fontFiles: [] };
      await expect(pngFromChild(work)).rejects.toMatchObject({ failure: 'stopped' });
    },
    30_000,
  );
});
