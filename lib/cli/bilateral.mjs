#!/usr/bin/env node
// `npx bilateral`. The rest is loaded only when this Node can read it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./run-command.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
