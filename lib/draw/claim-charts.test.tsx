// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ClaimChartSvg } from './claim-chart-svg';
import { ClaimsOverTimeSvg } from './claims-over-time-svg';
import { toMarkup } from './markup';
import { pagePalette } from '@/lib/charts/palette';
import { planClaimChart } from '@/lib/charts/plan-claim-chart';
import { planClaimsOverTime } from '@/lib/charts/plan-claims-over-time';
import { claim } from '@/tests/builders/claim';
import { overTimeInput, printedClaim } from '@/tests/builders/printed-claim';
import { azePak, pakAze } from '@/tests/builders/trade-record';

const PALETTE = pagePalette('');
const NAMES = { reporter: 'Azerbaijan', partner: 'Pakistan' };

function svgOf(markup: string): Element | null {
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('svg');
}

function claimChart(records = [azePak(), pakAze()]): Element | null {
  const plan = planClaimChart({ claim: claim({ printed: '20' }), records, names: NAMES });
  if (plan === null) throw new Error('The claim has a period and therefore a plan');
  return svgOf(toMarkup(<ClaimChartSvg plan={plan} palette={PALETTE} />));
}

describe('ClaimChartSvg', () => {
  test('is an image named by its exact figures', () => {
    const svg = claimChart();
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toContain('2020: US$13,282,396');
  });

  test('draws one record as bars and two as a whole and a dashed line', () => {
    expect(claimChart([azePak()])?.querySelector('[data-form="bars"]')).not.toBeNull();
    expect(claimChart()?.querySelector('[data-form="bars"]')).toBeNull();
    expect(
      claimChart()?.querySelector('[data-series="mirror"] path')?.getAttribute('stroke-dasharray'),
    ).toBe('6 3');
  });

  test('draws the claim above all marks, with its connector', () => {
    expect(claimChart()?.querySelector('[data-mark="claim"] line')).not.toBeNull();
  });
});

describe('ClaimsOverTimeSvg', () => {
  test('is an image named by its figures, with a dot for each claim', () => {
    const claims = [printedClaim(), printedClaim({ id: 'c2', status: 'target', printed: '20' })];
    const plan = planClaimsOverTime(overTimeInput({ claims }), 'wide');
    const svg = svgOf(toMarkup(<ClaimsOverTimeSvg plan={plan} palette={PALETTE} />));
    expect(svg?.getAttribute('aria-label')).toContain('1: US$13.2 million, 2020, AzerNews');
    expect(svg?.querySelectorAll('circle[data-claim]')).toHaveLength(2);
    expect(svg?.querySelector('[data-claim="c2"]')?.hasAttribute('stroke-dasharray')).toBe(true);
  });
});
