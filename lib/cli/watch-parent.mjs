// Preloaded with --import into every Node command started from here: a command whose
// parent has gone stops by itself, also when the parent was killed without a chance to say so.
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;

if (isMainThread) {
  setInterval(() => {
    if (process.ppid === parent) return;
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 3000).unref();
  }, 500).unref();
}
