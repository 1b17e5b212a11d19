// `npm test`. The rest is loaded only when this Node can read it.
import { requireNode } from '../lib/cli/node-version.mjs';

requireNode();
import('./driver/run-all.mjs').then(({ runAll }) => runAll());
