import { seededRandom } from '@/tests/builders/seeded-random';
import { brokenImport } from './broken-imports';
import { importStage } from './import-stage';
import { judgeImport, type Verdict } from './judge-import';
import { seedFiles } from './seed-files';

/** What a child is told: which broken file to import. */
export interface Job {
  readonly at: number;
  readonly seed: number;
}

/** What a child tells of one, or of itself when it is ready. */
export type Told =
  | {
      readonly ready: true;
      /** The format of every good file. */
      readonly formats: readonly string[];
      readonly ills: readonly string[];
    }
  | {
      readonly at: number;
      readonly name: string;
      readonly ms: number;
      /** What of it the processor took: a busy machine lets an import wait, and that is no hang. */
      readonly busyMs: number;
      readonly verdict: Verdict;
    };

/** Imports every good file first: those that are refused alone are not broken further. */
async function run(): Promise<void> {
  const stage = await importStage();
  process.on('disconnect', () => {
    stage.remove();
    process.exit();
  });
  const files: { readonly name: string; readonly bytes: Buffer }[] = [];
  const formats: string[] = [];
  const ills: string[] = [];
  for (const { name, bytes } of await seedFiles()) {
    const verdict = await judgeImport(stage, { name, bytes, isCutInside: false });
    if (verdict.end === 'imported') {
      files.push({ name, bytes: Buffer.from(bytes) });
      formats.push(verdict.format);
    } else if (verdict.end !== 'refused') {
      ills.push(`${name}, unbroken: ${verdict.end} ${verdict.detail}`);
    }
  }
  const tell = (told: Told) => {
    if (process.connected) process.send?.(told);
  };
  process.on('message', (job: Job) => {
    const random = seededRandom(job.seed * 1_000_003 + job.at);
    const file = files[random.below(files.length)];
    if (file === undefined) throw new Error('There is no file to break');
    const broken = brokenImport(file.bytes, random);
    const begin = performance.now();
    const used = process.cpuUsage();
    judgeImport(stage, { name: file.name, ...broken })
      .then((verdict) => {
        const ms = performance.now() - begin;
        const { user, system } = process.cpuUsage(used);
        const busyMs = (user + system) / 1000;
        tell({ at: job.at, name: `${job.at} ${file.name} (${broken.how})`, ms, busyMs, verdict });
      })
      .catch((error: unknown) => {
        throw error;
      });
  });
  tell({ ready: true, formats, ills });
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
