import type { DashboardEngine } from '@/components/dashboard/engine';
import { planOf } from '@/components/dashboard/plan-of';
import { show, showAddress, type Desk } from './desk';
import { lightClaims } from './light-claims';
import { takeRecords } from './state';

/** What islands that arrive later may ask of the desk. */
export function engineOf(desk: Desk): DashboardEngine {
  const { state, listeners } = desk;
  const claimOf = (period: string) => state.data.claims.find((claim) => claim.period === period);
  return {
    scene: () => state.scene,
    vintage: () => state.vintage,
    plan: (size) => planOf(state.scene.chart, size),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wanted: () => desk.wanted,
    setFetching: (isFetching) => {
      desk.isFetching = isFetching;
    },
    provide: (vintage, records) => {
      takeRecords(state, vintage, records);
      showAddress(desk);
    },
    lightPeriod: (period) => {
      const claim = period === null ? undefined : claimOf(period);
      lightClaims(claim?.id ?? state.scene.view.claim);
    },
    choosePeriod: (period) => {
      const claim = claimOf(period);
      if (claim !== undefined) show(desk, { ...state.scene.view, claim: claim.id }, 'replace');
    },
  };
}
