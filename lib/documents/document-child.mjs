// @ts-check
// Takes the text out of one document in a process of its own, which may be stopped at any moment:
// `document-child.mjs <kind> <most bytes of memory> <most ms of work>` reads the file's bytes and
// writes JSON. The thread here only watches; the reader may keep its own busy for good.
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

const TOO_LARGE = 70;
const TOO_LONG = 72;
const FAILED = 71;
const LOOK_EVERY_MS = 5;
/** Of the memory allowed: a busy machine lets this thread look too late for all of it. */
const STOP_AT = 0.9;

const [, , kind, mostBytes, mostMs] = process.argv;
const bytes = await buffer(process.stdin);

const worker = new Worker(new URL('./document-worker.mjs', import.meta.url), {
  workerData: { kind, bytes },
  // The heap alone; buffers outside of it are seen by the watch below.
  resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
  stdout: true,
  stderr: true,
});

setInterval(() => {
  if (process.memoryUsage.rss() > Number(mostBytes) * STOP_AT) process.exit(TOO_LARGE);
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > Number(mostMs)) process.exit(TOO_LONG);
}, LOOK_EVERY_MS);

worker.once('error', (error) => {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  process.exit(isMemory ? TOO_LARGE : FAILED);
});
worker.once('message', (answer) => {
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
});
