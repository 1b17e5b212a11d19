import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planVerdictPicture } from './plan-verdict-picture';
import { USUAL_STYLE } from './picture-style';
import { markWidth } from './picture-layout';
import type { PictureMark } from './picture-plan';
import type { VerdictPictureInput, VerdictPicturePlan } from './verdict-picture-plan';
import { claim } from '@/tests/builders/claim';
import { boxOf, chartBoxes, outside, overlaps, type TextBox } from '@/tests/builders/text-box';
import { verdictInput } from '@/tests/builders/verdict-picture';

const FOUNDING = verdictInput(claim());

function texts(input: VerdictPictureInput): string {
  return planVerdictPicture(input)
    .texts.map(({ text }) => text)
    .join(' ');
}

function boxes({ texts, chart, mark, signs }: VerdictPicturePlan): readonly TextBox[] {
  return [
    ...texts.map(boxOf),
    ...(chart === null ? [] : chartBoxes(chart)),
    ...signs.map(({ x, y, size }) => ({
      text: 'sign',
      left: x,
      right: x + size,
      top: y,
      bottom: y + size,
    })),
    ...(mark === null ? [] : [markBox(mark)]),
  ];
}

function markBox({ right, y, size }: PictureMark): TextBox {
  const left = right - markWidth(size);
  return { text: 'mark', left, right, top: y - size * 0.72, bottom: y + size * 0.2 };
}

describe('planVerdictPicture(input) in the sizes of posts and slides', () => {
  test.each([
    { size: { width: 1080, height: 1080 }, style: { ...USUAL_STYLE, words: 1 } },
    { size: { width: 1080, height: 1350 }, style: { ...USUAL_STYLE, words: 1.25 } },
    { size: { width: 1920, height: 1080 }, style: { ...USUAL_STYLE, words: 0.75 } },
    { size: { width: 1600, height: 900 }, style: { ...USUAL_STYLE, words: 1.5 } },
    { size: { width: 1200, height: 675 }, style: { ...USUAL_STYLE, words: 2 } },
  ])('keeps figure, verdicts and chart apart and inside in $size', (how) => {
    const plan = planVerdictPicture(verdictInput(claim(), how));
    expect(plan.signs).toHaveLength(2);
    expect(outside(boxes(plan), plan)).toEqual([]);
    expect(overlaps(boxes(plan))).toEqual([]);
  });
});

describe('planVerdictPicture(input) in plain dress', () => {
  const plain = verdictInput(claim(), { style: { ...USUAL_STYLE, isPlain: true } });

  test('leaves out source, vintage, address and mark, and says what it is', () => {
    const plan = planVerdictPicture(plain);
    expect(plan.mark).toBeNull();
    expect(texts(plain)).not.toMatch(/Source|Vintage|bilateral\.example/);
    expect(plan.source).toContain('Source: Azerbaijan’s record');
    expect(plan.address).toContain('https://bilateral.example/');
  });

  test('keeps claim, whose record it is, and verdicts', () => {
    expect(texts(plain)).toContain('US$13.2 million');
    expect(texts(plain)).toContain('as reported by Azerbaijan');
    expect(texts(plain)).toContain('as reported by Pakistan');
    expect(planVerdictPicture(plain).signs).toHaveLength(2);
  });

  test.each([
    { width: 1080, height: 1350 },
    { width: 240, height: 200 },
    { width: 2000, height: 300 },
  ])('keeps every line inside and apart in $width × $height', (size) => {
    const plan = planVerdictPicture({ ...plain, size });
    expect(outside(boxes(plan), plan)).toEqual([]);
    expect(overlaps(boxes(plan))).toEqual([]);
  });
});

describe('planVerdictPicture(input)', () => {
  test('is described in words of its own, or those of who takes it, and then says so', () => {
    const own = planVerdictPicture({ ...FOUNDING, style: { ...USUAL_STYLE, alt: 'It differs.' } });
    expect(planVerdictPicture(FOUNDING).description).toContain('AzerNews, 11 June 2021');
    expect(planVerdictPicture(FOUNDING).remarks).toEqual([]);
    expect(own.description).toBe('It differs.');
    expect(own.remarks).toEqual(['Described in the words of who took this picture']);
  });

  test('has a ground unless it is wished without', () => {
    const style = { ...USUAL_STYLE, isTransparent: true };
    expect(planVerdictPicture(FOUNDING).isTransparent).toBe(false);
    expect(planVerdictPicture({ ...FOUNDING, style }).isTransparent).toBe(true);
  });

  test('says where it was printed, the words, the figure, and what it is of', () => {
    const told = texts(FOUNDING);
    expect(told).toContain('AzerNews, 11 June 2021: “$13.2 million”');
    expect(told).toContain('US$13.2 million');
    expect(told).toContain('Azerbaijan’s trade turnover with Pakistan, 2020');
  });

  test('says of each country its exact figure, the verdict and why', () => {
    const told = texts(FOUNDING);
    expect(told).toContain('Agrees, truncated: US$13,282,396');
    expect(told).toContain('US$13,282,396 is US$13.2 million when cut off, not rounded.');
    expect(told).toContain('Differs: US$4,704,442');
    expect(told).toContain('The printed figure is US$8,495,558 above, 2.806 times the record.');
  });

  test('names the flow as each country reports it', () => {
    const told = texts(verdictInput(claim({ measure: 'imports', printed: '11.6' })));
    expect(told).toContain('Azerbaijan’s imports from Pakistan, as reported by Azerbaijan');
    expect(told).toContain('Pakistan’s exports to Azerbaijan, as reported by Pakistan');
  });

  test('names a record shortly rather than lose whose it is', () => {
    const name = 'Very Long Name of a Country and Its Islands '.repeat(3).trim();
    const told = texts(verdictInput(claim(), { names: { reporter: name, partner: 'Pakistan' } }));
    expect(told).toContain('Pakistan’s record');
    expect(told).not.toMatch(/as reported by [^.]*…/);
  });

  test('has the sign of each verdict', () => {
    const { signs } = planVerdictPicture(FOUNDING);
    expect(signs.map(({ kind }) => kind)).toEqual(['agrees truncated', 'differs']);
  });

  test('names publisher, valuation, dates of retrieval and vintage', () => {
    const told = texts(FOUNDING);
    expect(told).toContain('Source: Azerbaijan’s record (exports FOB, imports CIF)');
    expect(told).toContain('United Nations Statistics Division, UN Comtrade');
    expect(told).toContain('retrieved November 2017');
    expect(told).toContain('Vintage 1-3f2a9c41 of 5 July 2026.');
  });

  test('says why a claim could not be checked, without a chart that shows nothing', () => {
    const input = verdictInput(claim({ period: '2021-Q1', printed: '3.1' }));
    const told = texts(input);
    expect(told).toContain('Could not check No quarterly record of Azerbaijan is held.');
    expect(told).not.toContain('Differs');
    expect(planVerdictPicture(input).chart).toBeNull();
  });

  test('has no chart of a claim without a period', () => {
    expect(planVerdictPicture(verdictInput(claim({ period: null }))).chart).toBeNull();
  });

  test('tells a balance’s distance without a ratio', () => {
    const told = texts(verdictInput(claim({ measure: 'balance', printed: '-5' })));
    expect(told).toContain('The printed figure is US$4,967,248 off the record.');
  });

  test('has a chart in both ready-made sizes', () => {
    const square = verdictInput(claim(), { size: { width: 1080, height: 1080 } });
    expect(planVerdictPicture(FOUNDING).chart).not.toBeNull();
    expect(planVerdictPicture(square).chart).not.toBeNull();
  });

  test('holds all words in its description, also those it has no room for', () => {
    const quote = 'word '.repeat(200).trim();
    const plan = planVerdictPicture(
      verdictInput(claim({ quote }), { size: { width: 200, height: 200 } }),
    );
    expect(plan.description).toContain(quote);
    expect(plan.description).toContain('US$13,282,396');
    expect(plan.title).toBe(
      'US$13.2 million, Azerbaijan’s trade turnover with Pakistan, 2020: Agrees, truncated (Azerbaijan’s record); Differs (Pakistan’s record)',
    );
  });

  test('draws no address without a public one', () => {
    const plan = planVerdictPicture(verdictInput(claim(), { origin: null }));
    expect(plan.address).toBeNull();
    expect(texts(verdictInput(claim(), { origin: null }))).not.toContain('/articles/');
  });
});

const words = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.lorem({ maxCount: 30 }),
  fc.string({ minLength: 60, maxLength: 400, unit: fc.constantFrom('W', 'm', 'i', 'ə', '—') }),
);
const sides = fc.integer({ min: 200, max: 4000 });

describe('planVerdictPicture(input) of any words in any size', () => {
  test('keeps every line inside and apart from every other', () => {
    const any = fc.record({
      reporter: words,
      partner: words,
      quote: words,
      publisher: words,
      path: fc.string({ maxLength: 300 }),
      width: sides,
      height: sides,
      printed: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      period: fc.constantFrom('2020', '2019', '2021-Q1', '2020-07/2021-06', null),
      measure: fc.constantFrom('exports', 'imports', 'balance', 'turnover'),
    });
    fc.assert(
      fc.property(any, (one) => {
        const { reporter, partner, quote, publisher, path, width, height } = one;
        const { printed, period, measure } = one;
        const stated = claim({ printed: String(printed), period, measure, quote });
        const plan = planVerdictPicture(
          verdictInput(stated, {
            names: { reporter, partner },
            publication: { publisher, date: null },
            size: { width, height },
            path,
          }),
        );
        expect(overlaps(boxes(plan))).toEqual([]);
        expect(outside(boxes(plan), plan)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('keeps ready-made sizes apart too, whatever the names', () => {
    const sizes = fc.constantFrom({ width: 1200, height: 675 }, { width: 1080, height: 1080 });
    fc.assert(
      fc.property(words, words, words, sizes, (reporter, partner, quote, size) => {
        const input = verdictInput(claim({ quote }), { names: { reporter, partner }, size });
        const plan = planVerdictPicture(input);
        expect(overlaps(boxes(plan))).toEqual([]);
        expect(outside(boxes(plan), plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
