// `npm run check`: what can be said about the sources without running them.
import { requireNode } from '../lib/cli/node-version.mjs';

requireNode();
Promise.all([
  import('./driver/checks.mjs'),
  import('../lib/cli/life-cycle.mjs'),
  import('../lib/cli/prepare.mjs'),
  import('../lib/cli/plain-error.mjs'),
  import('../lib/cli/root.mjs'),
]).then(async ([{ runChecks }, { stopWithStarter }, { prepare }, { fail }, { ROOT }]) => {
  try {
    stopWithStarter(1);
    await prepare({ root: ROOT, names: ['install', 'early'] });
    const { failed } = await runChecks({ root: ROOT });
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    fail(error);
  }
});
