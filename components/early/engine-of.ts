import type { DashboardEngine } from '@/components/dashboard/engine';
import { planOf } from '@/components/dashboard/plan-of';
import { show, showAddress, type Desk } from './desk';
import { lightClaims } from './light-claims';
import { takeRecords } from './state';

/** What islands that arrive later may ask of the desk. */
export function engineOf(desk: Desk): DashboardEngine {
  const { state, listeners } = desk;
  const claimsOf = (period: string) =>
    state.data.claims.filter((claim) => claim.period === period).map(({ id }) => id);
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
      const { claim } = state.scene.view;
      const lit = period === null ? [] : claimsOf(period);
      lightClaims(lit.length > 0 || claim === null ? lit : [claim]);
    },
    choosePeriod: (period) => {
      const claims = claimsOf(period);
      const drawn = planOf(state.scene.chart, 'wide').claims.map(({ claimId }) => claimId);
      const claim = claims.find((id) => drawn.includes(id)) ?? claims[0];
      if (claim !== undefined) show(desk, { ...state.scene.view, claim }, 'replace');
    },
  };
}
