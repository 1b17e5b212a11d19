/** Why a picture could not be made. */
export type PictureFailure = 'too large' | 'busy' | 'timed out' | 'stopped';

/**
 * A picture could not be drawn. `busy`, `timed out` and `stopped` are the machine's and may pass;
 * `too large` is the request's.
 */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly failure: PictureFailure;
  constructor(
    failure: PictureFailure,
    options: { readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    const detail = options.detail === undefined ? '' : `: ${options.detail}`;
    super(`The picture could not be drawn (${failure})${detail}`, { cause: options.cause });
    this.failure = failure;
  }
}
