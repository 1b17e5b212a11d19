import { readOf } from '@/lib/claims/read-of';
import { publicOrigin } from '@/lib/env';
import { verdictFileName } from '@/lib/export/claim-file-name';
import { PICTURE_KEYS, readPictureSize, type PictureSize } from '@/lib/export/picture-request';
import {
  readVerdictDress,
  VERDICT_DRESS_KEYS,
  type VerdictDress,
} from '@/lib/export/verdict-dress';
import { verdictPdf } from '@/lib/export/verdict-pdf';
import { verdictPicture } from '@/lib/export/verdict-picture';
import { verdictPng } from '@/lib/export/verdict-png';
import { verdictSvg } from '@/lib/export/verdict-svg';
import { testReads } from '@/lib/load/check-text';
import { dataFolder } from '@/lib/store/snapshot-files';
import { readClaim, STATED_KEYS, writeClaim, type AddressedClaim } from '@/lib/url/claim-query';
import { command } from '../command/command';
import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';
import { namedVintage } from '../vintages/named-vintage';
import { deliver, targetOf } from '../view/deliver';
import { pictureFormat, type PictureFormat } from '../view/picture-format';
import { givenOf, OUTPUT_OPTIONS, PICTURE_OPTIONS, unusable } from '../view/picture-options';
import { VIEW_OPTIONS } from '../view/view-options';

const CLAIM_OPTIONS = {
  measure: { value: 'NAME', words: 'what is stated: exports, imports, balance or turnover' },
  printed: { value: 'FIGURE', words: 'the digits as printed, as 1.6' },
  multiplier: { value: 'POWER', words: 'what one printed unit stands for, as 1000000' },
  currency: { value: 'CODE', words: 'as USD' },
  period: { value: 'PERIOD', words: 'the period stated, as 2020, 2020-Q1 or 2020-01/2020-10' },
  hedge: { value: 'NAME', words: 'exact (when not given), approx, over or under' },
  status: { value: 'NAME', words: 'realised (when not given), target or forecast' },
  product: { value: 'NAME', words: 'the product as the text names it; all goods when not given' },
  quote: { value: 'TEXT', words: 'the words that state it' },
  publisher: { value: 'NAME', words: 'who printed it' },
  date: { value: 'DAY', words: 'when it was printed, as 2021-06-11' },
} as const satisfies Record<(typeof STATED_KEYS)[number], object>;

const { force, vintage } = VIEW_OPTIONS;
const OPTIONS = {
  ...CLAIM_OPTIONS,
  vintage,
  force,
  ...PICTURE_OPTIONS,
  plain: { value: '0|1', words: '1: claim, verdicts and chart alone, without source' },
  ...OUTPUT_OPTIONS,
} as const;

/** `npx bilateral verdict`: the picture of a claim, as `/api/v1/verdict.png`, `.svg` and `.pdf` give it. */
export const verdict = command({
  name: 'verdict',
  summary: 'draw one stated figure beside both countries’ records',
  about: [
    'Holds one figure that a text states against what both countries reported, and draws it with both verdicts as PNG, SVG or PDF: the same bytes as /api/v1/verdict.png, .svg and .pdf give for that claim.',
    'A file that exists is overwritten only with --force; a file is written whole or not at all.',
  ],
  takes: { usage: 'REPORTER/PARTNER', least: 1, most: 1 },
  options: OPTIONS,
  examples: [
    {
      line: "npx bilateral verdict aze/pak --measure exports --printed 1.6 --multiplier 1000000 --currency USD --period 2020 --quote 'exports of $1.6 million' --preset portrait -o verdict.png",
      words: 'A figure of an article, for a post:',
    },
  ],
  answer: async (asked) => {
    const format = pictureFormat(asked);
    const told = claimOf(asked);
    const dressed = dressOf(asked, format);
    if (asked.text('output') !== null) await targetOf(asked, '-');
    const name = asked.text('vintage');
    const asOf = name === null ? null : await namedVintage(dataFolder(), name);
    const tested = await testReads([readOf(told.claim)], asOf);
    const plan = verdictPicture({
      ...tested,
      ...told,
      ...dressed,
      verdicts: tested.checked.statements[0]?.verdicts ?? [],
      origin: publicOrigin(),
      query: `${writeClaim(told)}${asOf === null ? '' : `&vintage=${asOf}`}`,
    });
    const { builtOn, id } = tested.vintage;
    const target = await targetOf(
      asked,
      verdictFileName(told.claim, { builtOn, extension: format }),
    );
    const bytes = await drawn(format, plan, { vintage: tested.vintage, ...dressed });
    return deliver(bytes, { ...target, vintage: id });
  },
});

function drawn(
  format: PictureFormat,
  plan: Parameters<typeof verdictPng>[0],
  {
    vintage,
    size,
  }: { readonly vintage: Parameters<typeof verdictSvg>[1]; readonly size: PictureSize },
): string | Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return verdictSvg(plan, vintage);
    case 'pdf':
      return verdictPdf(plan, { vintage });
    case 'png':
      return verdictPng(plan, { vintage, scale: size.scale });
  }
}

function claimOf(asked: Asked<(typeof STATED_KEYS)[number]>): AddressedClaim {
  const [pair = ''] = asked.words;
  const [, reporter = '', partner = ''] = /^([^/]+)\/([^/]+)$/.exec(pair.toUpperCase()) ?? [];
  if (partner === '') {
    throw new UsageError(`found "${pair}", expected two countries such as AZE/PAK`);
  }
  const told = readClaim(
    new URLSearchParams([
      ['reporter', reporter],
      ['partner', partner],
      ...givenOf(asked, STATED_KEYS).map(([key, text]) => [key, text]),
    ]),
  );
  if (!('problems' in told)) return told;
  const [problem] = told.problems;
  throw problem === undefined ? new Error('A claim was refused for nothing') : unusable(problem);
}

const DRESSED = [...PICTURE_KEYS, ...VERDICT_DRESS_KEYS] as const;

function dressOf(
  asked: Asked<(typeof DRESSED)[number]>,
  format: PictureFormat,
): { readonly size: PictureSize; readonly dress: VerdictDress } {
  const entries = givenOf(asked, DRESSED);
  const { size, problems } = readPictureSize(entries, format === 'pdf' ? 'paper' : 'screen');
  const { dress, problems: undressed } = readVerdictDress(entries);
  if (size !== null && dress !== null) return { size, dress };
  const [problem] = [...problems, ...undressed];
  throw problem === undefined ? new Error('A picture was refused for nothing') : unusable(problem);
}
