import { PNG } from 'pngjs';

/** A decoded picture: its size, its ground, and the share of pixels that are not ground. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of the upper left corner. */
  readonly ground: readonly number[];
  /** Share of pixels unlike the ground in the whole picture. */
  readonly inked: number;
  /** The same in the upper eighth, where the title stands. */
  readonly titleInked: number;
}

/**
 * Decodes a PNG whole.
 *
 * @throws {Error} when it is no PNG, cut short, or a checksum does not fit.
 */
export function decodePicture(file: Buffer): DecodedPicture {
  const { width, height, data } = PNG.sync.read(file, { checkCRC: true });
  const ground = [...data.subarray(0, 3)];
  const inkedOf = (rows: number): number => {
    const pixels = width * rows;
    let inked = 0;
    for (let at = 0; at < pixels * 4; at += 4) {
      if (data[at] !== ground[0] || data[at + 1] !== ground[1] || data[at + 2] !== ground[2])
        inked += 1;
    }
    return inked / pixels;
  };
  return {
    width,
    height,
    ground,
    inked: inkedOf(height),
    titleInked: inkedOf(Math.round(height / 8)),
  };
}

/** The texts inside a PNG by keyword, from its uncompressed `iTXt` chunks. */
export function textsOf(file: Buffer): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 8, at + 8 + length);
    if (file.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const end = body.indexOf(0);
      texts[body.toString('latin1', 0, end)] = body.toString('utf8', end + 5);
    }
    at += length + 12;
  }
  return texts;
}
