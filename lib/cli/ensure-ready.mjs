// Installs, builds and fills what npm start and npm test need, without starting anything.
import { requireNode } from './node-version.mjs';

requireNode();
Promise.all([
  import('./prepare.mjs'),
  import('./life-cycle.mjs'),
  import('./plain-error.mjs'),
  import('./root.mjs'),
]).then(([{ prepare }, { stopWithStarter }, { fail }, { ROOT }]) => {
  stopWithStarter(0);
  prepare({ root: ROOT, names: ['install', 'early', 'snapshot', 'build'] }).catch(fail);
});
