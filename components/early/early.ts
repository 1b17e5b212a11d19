import type { PageData } from '@/components/dashboard/page-data';
import { bindClaims } from './claims';
import { newDesk, showAddress } from './desk';
import { engineOf } from './engine-of';
import { bindForm } from './form';
import { bindLinks } from './links';
import { initialState } from './state';
import { bindTrack } from './track';

/**
 * Brings a dashboard to life while the framework is still on its way: filters, period control,
 * links between figures and points. Runs as the page is parsed, right after the dashboard.
 *
 * The address is the only state; islands that arrive later listen through `window.bilateral`.
 */
function start(data: PageData): void {
  const desk = newDesk(initialState(data, location.search));
  bindLinks(desk);
  bindForm(desk);
  bindTrack(desk);
  bindClaims(desk);
  addEventListener('popstate', () => showAddress(desk));
  window.bilateral = engineOf(desk);
  document.documentElement.dataset['ready'] = 'yes';
}

/** The page's own data: its few marks are enough to know it by. */
function isPageData(data: unknown): data is PageData {
  return typeof data === 'object' && data !== null && 'records' in data && 'defaults' in data;
}

const text = document.getElementById('page-data')?.textContent ?? '';
const data: unknown = text === '' ? null : JSON.parse(text);
if (isPageData(data)) start(data);
