// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictSvg, verdictSvgWithoutFonts } from './verdict-svg';
import { planVerdictPicture } from '@/lib/charts/plan-verdict-picture';
import { claim } from '@/tests/builders/claim';
import { VINTAGE } from '@/tests/builders/picture';
import { verdictInput } from '@/tests/builders/verdict-picture';

const PLAN = planVerdictPicture(verdictInput(claim()));

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('verdictSvg(plan, vintage)', () => {
  test('is one SVG of the size asked for, named and described by its verdicts', () => {
    const svg = parsed(verdictSvg(PLAN, VINTAGE));
    expect(svg.documentElement.getAttribute('width')).toBe('1200');
    expect(svg.querySelector('title')?.textContent).toContain('Differs (Pakistan’s record)');
    expect(svg.querySelector('desc')?.textContent).toContain('US$13,282,396');
    expect(svg.querySelector('metadata')?.textContent).toContain('Vintage 1-3f2a9c41');
  });

  test('holds the fonts of its letters, and no address but the one of SVG', () => {
    const svg = verdictSvg(planVerdictPicture(verdictInput(claim(), { origin: null })), VINTAGE);
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/articles\//);
  });

  test('draws signs, so that none depends on a font', () => {
    const svg = verdictSvgWithoutFonts(PLAN, VINTAGE);
    expect(parsed(svg).querySelectorAll('[data-sign]')).toHaveLength(2);
    expect(svg).not.toMatch(/[✓≈≠]/);
  });

  test('gives the same bytes for the same plan', () => {
    expect(verdictSvg(PLAN, VINTAGE)).toBe(verdictSvg(PLAN, VINTAGE));
  });

  test('keeps hostile words as text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('</text><script>x</script>', '"]]><a href="javascript:x">', ''),
        (words, hostile) => {
          const quote = `${hostile}${words}`;
          const input = verdictInput(claim({ quote }), {
            names: { reporter: quote, partner: words },
            publication: { publisher: quote, date: null },
          });
          const svg = verdictSvgWithoutFonts(planVerdictPicture(input), VINTAGE);
          const all = [...parsed(svg).querySelectorAll('*')];
          expect(all.map(({ localName }) => localName)).not.toContain('script');
          expect(all.map(({ localName }) => localName)).not.toContain('parsererror');
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
