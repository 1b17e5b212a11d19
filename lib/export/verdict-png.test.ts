import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { verdictPng } from './verdict-png';
import { planVerdictPicture } from '@/lib/charts/plan-verdict-picture';
import { claim } from '@/tests/builders/claim';
import { VINTAGE } from '@/tests/builders/picture';
import { verdictInput } from '@/tests/builders/verdict-picture';

const OPTIONS = { scale: 1, vintage: VINTAGE };

/** The share of pixels in a part of the left edge that stand out from the ground, the first pixel. */
function inked(image: PNG, rows: { readonly from: number; readonly to: number }): number {
  const ground = image.data.readUInt8(0);
  const part = image.data.subarray(rows.from * image.width * 4, rows.to * image.width * 4);
  return part.filter((value, index) => index % 4 === 0 && Math.abs(value - ground) > 60).length;
}

describe('verdictPng(plan, options)', () => {
  test('has the size asked for and inks its figure', async () => {
    const plan = planVerdictPicture(verdictInput(claim()));
    const image = PNG.sync.read(await verdictPng(plan, OPTIONS));
    expect([image.width, image.height]).toEqual([1200, 675]);
    expect(inked(image, { from: 80, to: 130 })).toBeGreaterThan(5000);
    expect(inked(image, { from: 0, to: 20 })).toBe(0);
  });

  test('is dark where asked for', async () => {
    const plan = planVerdictPicture(verdictInput(claim(), { theme: 'dark' }));
    const image = PNG.sync.read(await verdictPng(plan, OPTIONS));
    expect(image.data.readUInt8(0)).toBeLessThan(40);
  });

  test('holds claim, verdicts, source and vintage as text', async () => {
    const plan = planVerdictPicture(verdictInput(claim()));
    const words = (await verdictPng(plan, OPTIONS)).toString('utf8');
    expect(words).toContain('Title');
    expect(words).toContain(plan.title);
    expect(words).toContain(plan.description);
    expect(words).toContain(`${plan.source}. Vintage 1-3f2a9c41 of 5 July 2026`);
  });

  test('refuses more pixels than any picture may have', async () => {
    const plan = planVerdictPicture(verdictInput(claim(), { size: { width: 4000, height: 4000 } }));
    await expect(verdictPng(plan, { ...OPTIONS, scale: 4 })).rejects.toThrow('too large');
  });
});
