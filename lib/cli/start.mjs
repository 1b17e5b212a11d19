// `npm start`. The rest is loaded only when this Node can read it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs').then(({ serve }) => serve());
