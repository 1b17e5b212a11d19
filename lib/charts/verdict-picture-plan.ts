import type { Claim, Verdict, VerdictKind } from '@/lib/domain/claim';
import type { Dataset } from '@/lib/domain/dataset';
import type { TradeRecord } from '@/lib/domain/record';
import type { Theme } from '@/lib/domain/view';
import type { Names } from '@/lib/format/en/chart';
import type { ClaimChartPlan } from './claim-chart-plan';
import type { Palette } from './palette';
import type { PictureMark, PixelSize } from './picture-plan';
import type { VerdictStyle } from './picture-style';
import type { TextMark } from './plan';

/** What the picture of a tested claim is made from. Nothing is loaded: all of it is given. */
export interface VerdictPictureInput {
  readonly claim: Claim;
  /** One a country, the reporter's first. */
  readonly verdicts: readonly Verdict[];
  /** Both countries' records at every frequency held. */
  readonly records: readonly TradeRecord[];
  /** The datasets behind the records; others are ignored. */
  readonly datasets: readonly Dataset[];
  /** The claim's reporter and partner by name. */
  readonly names: Names;
  /** Where and when it was printed; `null` for a text of which neither is known. */
  readonly publication: { readonly publisher: string; readonly date: string | null } | null;
  /** The state of the data, with the ISO date its snapshot was built on. */
  readonly vintage: { readonly id: string; readonly builtOn: string };
  /** 200 to 4000 a side. */
  readonly size: PixelSize;
  readonly theme: Theme;
  /** The public address of the product; `null` when it has none, and then none is drawn. */
  readonly origin: string | null;
  /** The claim's page below the origin. */
  readonly path: string;
  /** How it is dressed; as usual when nothing is said. */
  readonly style?: VerdictStyle;
}

/** The sign of a verdict: drawn, for most fonts lack one or another. `x` is its left edge. */
export interface SignMark {
  readonly kind: VerdictKind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A thin line across a picture. */
export interface RuleMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The picture of a tested claim in layout units; `pixels` is the size it is drawn at. */
export interface VerdictPicturePlan {
  readonly width: number;
  readonly height: number;
  readonly pixels: PixelSize;
  readonly palette: Palette;
  readonly fontSize: number;
  readonly texts: readonly TextMark[];
  readonly signs: readonly SignMark[];
  readonly rules: readonly RuleMark[];
  /** `null` when there is no record to draw beside the claim, or no room. */
  readonly chart: ClaimChartPlan | null;
  /** `null` in a plain picture. */
  readonly mark: PictureMark | null;
  readonly isTransparent: boolean;
  /** Claim and verdicts in one line. */
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  /** The source line in full, without the vintage. */
  readonly source: string;
  readonly address: string | null;
  /** What was changed by who took the picture, for the file's own words. */
  readonly remarks: readonly string[];
  readonly keywords: readonly string[];
}
