import type { Dataset } from '@/lib/domain/dataset';
import type { Theme } from '@/lib/domain/view';
import type { ChartInput } from './chart-input';
import type { Palette } from './palette';
import type { PictureStyle } from './picture-style';
import type { ChartPlan } from './plan';

/** A size in pixels; whole ones but on paper. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture is made from. Nothing is loaded: all of it is given. */
export interface PictureInput {
  readonly input: ChartInput;
  /** The datasets behind the records; others are ignored. */
  readonly datasets: readonly Dataset[];
  /** 200 to 4000 a side. */
  readonly size: PixelSize;
  readonly theme: Theme;
  /** The public address of the product; `null` when it has none, and then none is drawn. */
  readonly origin: string | null;
  /** The view's page below the origin: `/trade/AZE/PAK?from=2015`. */
  readonly path: string;
  /** How it is dressed; as usual when nothing is said. */
  readonly style?: PictureStyle;
}

/** Where the product's mark stands: its right edge and its baseline. */
export interface PictureMark {
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/**
 * A picture that stands alone, in layout units; `pixels` is the size it is drawn at.
 *
 * `texts` holds its title, subtitle, notes, source and address.
 */
export interface PicturePlan extends ChartPlan {
  readonly pixels: PixelSize;
  readonly palette: Palette;
  readonly fontSize: number;
  /** `null` in a plain picture. */
  readonly mark: PictureMark | null;
  readonly isTransparent: boolean;
  /** The title in one line. */
  readonly title: string;
  /** The source line in full, also where the picture has room for a short one only. */
  readonly source: string;
  readonly address: string | null;
  /** What was changed by who took the picture, for the file's own words. */
  readonly remarks: readonly string[];
  readonly keywords: readonly string[];
}
