import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../lib/cli/root.mjs';

const BUSY = '; this machine is busy: trust the ratios, not the milliseconds';

/** What the figures depend on besides the product: said above the table. */
export function machineFacts(): readonly string[] {
  const [cpu] = cpus();
  const [one, five] = loadavg();
  const build = statSync(join(ROOT, '.next/BUILD_ID'), { throwIfNoEntry: false });
  const built =
    build === undefined ? 'no build' : `build of ${build.mtime.toISOString().slice(0, 16)} UTC`;
  return [
    `CPU: ${cpus().length} × ${cpu?.model.trim() || 'unknown'}`,
    `load before: ${one?.toFixed(2)} (1 min), ${five?.toFixed(2)} (5 min)${isBusy(one) ? BUSY : ''}`,
    `Node ${process.version}, ${process.platform} ${process.arch}; ${built}`,
  ];
}

function isBusy(load: number | undefined): boolean {
  return load !== undefined && load > cpus().length / 2;
}
