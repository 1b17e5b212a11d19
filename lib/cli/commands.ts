import type { Command } from './command/command';

/** The commands by name, in the order in which help lists them. Each is loaded when it is asked for. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['import', async () => (await import('./commands/import')).importCommand],
  ['status', async () => (await import('./commands/status')).status],
  ['history', async () => (await import('./commands/history')).history],
  ['diff', async () => (await import('./commands/diff')).diff],
  ['rollback', async () => (await import('./commands/rollback')).rollback],
  ['pin', async () => (await import('./commands/pin')).pin],
  ['unpin', async () => (await import('./commands/unpin')).unpin],
  ['sources', async () => (await import('./commands/sources')).sources],
  ['export', async () => (await import('./commands/export')).exportRows],
  ['chart', async () => (await import('./commands/chart')).chart],
  ['verdict', async () => (await import('./commands/verdict')).verdict],
  ['check', async () => (await import('./commands/check')).check],
]);
