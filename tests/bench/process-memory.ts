import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The memory a process and all below it hold at the moment, in bytes; 0 when it is gone. */
export function treeMemory(root: number): number {
  const all = process.platform === 'linux' ? linuxProcesses() : otherProcesses();
  const known = new Set([root]);
  let sum = 0;
  // A child may have a lower number than its parent: look until nobody is added.
  for (let before = 0; before !== known.size;) {
    before = known.size;
    for (const { pid, parent } of all) if (known.has(parent)) known.add(pid);
  }
  for (const { pid, bytes } of all) if (known.has(pid)) sum += bytes;
  return sum;
}

interface Held {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

const PAGE = 4096;

function linuxProcesses(): readonly Held[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }];
    } catch {
      // It ended while we were looking.
      return [];
    }
  });
}

function otherProcesses(): readonly Held[] {
  const text = execFileSync('ps', ['-Ao', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return text.split('\n').flatMap((line) => {
    const [pid, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parent === undefined || kilobytes === undefined) return [];
    return [{ pid, parent, bytes: kilobytes * 1024 }];
  });
}
