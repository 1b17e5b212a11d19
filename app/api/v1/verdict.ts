import { loadVerdict, readVerdict, type LoadedVerdict } from '@/app/asked-verdict';
import { verdictFileName, type VerdictFormat } from '@/lib/export/claim-file-name';
import { sizeKey, type PictureMedium, type PictureSize } from '@/lib/export/picture-request';
import { verdictDressKey } from '@/lib/export/verdict-dress';
import { refuseAddress } from './refuse';
import { unlessNoVintage } from './vintage';

/** The picture of a tested claim that was asked for by address. */
export interface RequestedVerdict {
  readonly size: PictureSize;
  readonly isDownload: boolean;
  /** True when the answer can never change: the claim is in the address, and so is the vintage. */
  readonly isForGood: boolean;
  readonly vintage: LoadedVerdict['tested']['vintage'];
  /** What decides the picture, whatever the address wrote: the key it is kept under. */
  readonly canonical: string;
  readonly name: (extension: VerdictFormat) => string;
  readonly plan: LoadedVerdict['plan'];
}

/** The picture of the claim an address tells, or the refusal to answer with. */
export async function readVerdictPicture(
  request: Request,
  medium: PictureMedium = 'screen',
): Promise<RequestedVerdict | Response> {
  const { searchParams } = new URL(request.url);
  const asked = readVerdict(searchParams, medium);
  if ('problems' in asked) return refuseAddress(asked.problems);
  const loaded = await unlessNoVintage(loadVerdict(asked));
  if (loaded instanceof Response) return loaded;
  const { told, size, dress, asOf, query } = asked;
  const { vintage } = loaded.tested;
  return {
    size,
    isDownload: searchParams.get('download') === '1',
    isForGood: asOf !== null,
    vintage,
    canonical: `verdict ${query}&${sizeKey(size)}${verdictDressKey(dress)}`,
    name: (extension) => verdictFileName(told.claim, { builtOn: vintage.builtOn, extension }),
    plan: loaded.plan,
  };
}
