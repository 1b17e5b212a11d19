// `npm run dev`. The rest is loaded only when this Node can read it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./develop.mjs').then(({ develop }) => develop());
