import { setTimeout as delay } from 'node:timers/promises';

import type { ChildProcess } from 'node:child_process';

import { startChild, stopChild } from '../../../lib/cli/children.mjs';
import { childEnvironment } from '../../../lib/cli/environment.mjs';
import { freePort } from '../../../lib/cli/port.mjs';
import { ROOT } from '../../../lib/cli/root.mjs';
import type { BenchRow } from '../bench-stage';
import { summary } from '../statistics';
import { answers } from '../site-server';

const FIRST_PORT = 3500;
const STARTS = 3;
const MOST_MS = 3000;
const LIMIT_MS = 600_000;

/** `npm start` in a folder where it has been before, until its address answers. */
export const secondStart: BenchRow = {
  name: 'second-start',
  measure: async () => {
    const first = await startTime();
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) times.push(await startTime());
    const { median } = summary(times);
    return [
      {
        row: 'second `npm start` until its address answers',
        subject: 'whole product',
        target: '≤ 3 s',
        figure: seconds(median),
        spread: `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`,
        isMet: median <= MOST_MS,
        notes: [`the start before, which may have had to build: ${seconds(first)}`],
      },
    ];
  },
};

async function startTime(): Promise<number> {
  const port = await freePort(FIRST_PORT);
  const begin = performance.now();
  const child = startChild({
    command: 'npm',
    args: ['start'],
    cwd: ROOT,
    env: childEnvironment(process.env, { PORT: String(port) }),
    output: 'pipe',
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  try {
    await untilAnswers(`http://localhost:${port}/`, child, () => said);
    return performance.now() - begin;
  } finally {
    await stopChild(child);
  }
}

async function untilAnswers(address: string, child: ChildProcess, said: () => string) {
  const limit = performance.now() + LIMIT_MS;
  while (!(await answers(address))) {
    if (child.exitCode !== null || performance.now() > limit) {
      throw new Error(`npm start did not come to answer.\n${said()}`);
    }
    await delay(20);
  }
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(2)} s`;
}
