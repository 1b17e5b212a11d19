import { expect, test } from 'vitest';

import { childEnvironment, serverEnvironment } from '@/lib/cli/environment.mjs';
import { npmCommand } from '@/lib/cli/npm.mjs';

test('childEnvironment(env) leaves out what npm says of the script and keeps its configuration', () => {
  const env = {
    NODE_ENV: 'production',
    npm_lifecycle_event: 'start',
    npm_package_name: 'bilateral',
    npm_config_registry: 'https://registry.example',
    PATH: '/bin',
  } as const;
  expect(childEnvironment(env)).toEqual({
    npm_config_registry: 'https://registry.example',
    PATH: '/bin',
    NEXT_TELEMETRY_DISABLED: '1',
  });
});

test('serverEnvironment(env) sets the pool before the server starts', () => {
  expect(serverEnvironment({ NODE_ENV: 'test' })).toMatchObject({
    NODE_ENV: 'production',
    UV_THREADPOOL_SIZE: '16',
  });
});

test('npmCommand(args) uses the npm that started us', () => {
  const { command, args } = npmCommand(['ci'], '/opt/npm/bin/npm-cli.js');
  expect([command, ...args]).toEqual([process.execPath, '/opt/npm/bin/npm-cli.js', 'ci']);
});

test('npmCommand(args) does not take another package manager for npm', () => {
  expect(npmCommand(['ci'], '/opt/yarn/bin/yarn.js').command).toBe('npm');
});
