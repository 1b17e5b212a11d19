import { describe, expect, test } from 'vitest';
import type { PicturePlan } from './picture-plan';
import { USUAL_STYLE, type PictureStyle } from './picture-style';
import { builtPicture } from '@/tests/builders/picture';
import { azePak, chartInput, pakAze, viewOf } from '@/tests/builders/trade-record';

const OWN = 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan';

function styled(style: Partial<PictureStyle>): PicturePlan {
  return builtPicture(chartInput(azePak()), { style: { ...USUAL_STYLE, ...style } });
}

function words(plan: PicturePlan): string {
  return plan.texts.map(({ text }) => text).join(' ');
}

describe('planPicture(picture) with a style', () => {
  test('of nothing but the usual is the picture without one', () => {
    expect(styled({})).toEqual(builtPicture(chartInput(azePak())));
  });

  test('that is plain draws no words around the chart and keeps them in the file', () => {
    const plan = styled({ isPlain: true });
    expect(plan.texts).toEqual([]);
    expect(plan.mark).toBeNull();
    expect(plan.title).toBe(OWN);
    expect(plan.description).toContain('as reported by Azerbaijan');
    expect(plan.source).toContain('Azerbaijan’s record');
  });

  test('with a title of one’s own keeps whose record it is, and says it was rewritten', () => {
    const plan = styled({ title: 'Trade is growing' });
    expect(words(plan)).toContain('Trade is growing');
    expect(words(plan)).not.toContain(OWN);
    expect(words(plan)).toContain('As reported by Azerbaijan. Million US dollars');
    expect(words(plan)).toContain('Azerbaijan’s record');
    expect(plan.title).toBe('Trade is growing');
    expect(plan.description.startsWith(`${OWN}.`)).toBe(true);
    expect(plan.remarks).toEqual([
      `Title rewritten in this picture; the title it came with: “${OWN}”`,
    ]);
  });

  test('with a title of one’s own names both reporters of both sides', () => {
    const own = azePak();
    const input = chartInput(own, { view: viewOf(own, { chart: 'sides' }), mirror: pakAze() });
    const plan = builtPicture(input, { style: { ...USUAL_STYLE, title: 'Two records' } });
    expect(words(plan)).toContain('As reported by Azerbaijan and by Pakistan.');
  });

  test('of both sides says where the other country’s record is not held', () => {
    const own = azePak();
    const plan = builtPicture(
      chartInput(own, { view: viewOf(own, { chart: 'sides' }), mirror: null }),
    );
    expect(words(plan)).toContain('Note: No record of Pakistan in this unit is held');
  });

  test('without notes says so in the file', () => {
    const plan = styled({ hasNotes: false });
    expect(words(plan)).not.toContain('Note:');
    expect(words(plan)).toContain('Source:');
    expect(plan.remarks).toEqual(['Shown without its notes']);
  });

  test('with a note of one’s own marks it as added', () => {
    const plan = styled({ note: 'Figures of our own count differ.' });
    expect(words(plan)).toContain('Added to this picture: Figures of our own count differ.');
    expect(words(plan)).toContain('Note: Hatched');
    expect(plan.remarks).toEqual(['Added to this picture: Figures of our own count differ.']);
  });

  test('with an alternative text of one’s own has it in place of the words made of the figures', () => {
    const plan = styled({ alt: 'Imports rose.' });
    expect(plan.description).toBe('Imports rose.');
    expect(plan.texts).toEqual(styled({}).texts);
    expect(plan.title).toBe(OWN);
    expect(plan.source).toContain('Azerbaijan’s record');
    expect(plan.remarks).toEqual(['Described in the words of who took this picture']);
  });

  test('of larger words has less room for the same picture, never under 320 × 240', () => {
    const usual = styled({});
    const larger = styled({ words: 1.5 });
    expect(larger.pixels).toEqual(usual.pixels);
    expect(larger.width).toBeCloseTo(usual.width / 1.5, 6);
    const small = { width: 200, height: 200 };
    const least = builtPicture(chartInput(azePak()), {
      size: small,
      style: { ...USUAL_STYLE, words: 2 },
    });
    expect(least.width).toBeGreaterThanOrEqual(320);
  });
});
