import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';

const FORMATS = ['png', 'svg', 'pdf'] as const;

/** What a picture is written as. */
export type PictureFormat = (typeof FORMATS)[number];

/**
 * The format that is asked for, or that the name of the file says; PNG when neither does.
 *
 * @throws {UsageError} for one that pictures have not.
 */
export function pictureFormat(asked: Asked<'format' | 'output'>): PictureFormat {
  const told = asked.text('format');
  const ending = /\.([^./]+)$/.exec(asked.text('output') ?? '')?.[1] ?? 'png';
  const format = FORMATS.find((name) => name === (told ?? ending).toLowerCase());
  if (format !== undefined) return format;
  if (told !== null) {
    throw new UsageError(`--format: found "${told}", expected one of ${FORMATS.join(', ')}`);
  }
  throw new UsageError(
    `--output: found a name ending in .${ending}, expected .png, .svg or .pdf, or --format beside it`,
  );
}
