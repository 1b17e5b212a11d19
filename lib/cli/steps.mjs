import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { isInstalled } from './installed.mjs';
import { npmCommand } from './npm.mjs';

const isTest = (path) => /\.test\.[a-z]+$/.test(path);
const MANIFEST = ['package.json', 'package-lock.json'];
const EARLY_SCRIPT = 'components/early/early-script.generated.ts';
const EARLY_SOURCES = [
  'components',
  'lib/domain',
  'lib/charts',
  'lib/draw',
  'lib/format',
  'lib/url',
];
const BUILD_SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'proxy.ts',
  'tsconfig.json',
];

/**
 * A step of the preparation: what it is made from, whether its result is there,
 * and the command that makes it. `isDone` may recognise work done by others.
 *
 * @typedef {object} Step
 * @property {string} title what is said while it runs
 * @property {readonly string[]} sources
 * @property {(path: string) => boolean} leaveOut
 * @property {string} salt what else the result depends on
 * @property {(root: string) => boolean} hasResult
 * @property {(root: string) => boolean} isDone
 * @property {(env: NodeJS.ProcessEnv) => {command: string, args: readonly string[]}} command
 */

/**
 * The folder of the snapshot, absolute.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function dataFolder(root, env) {
  return resolve(root, env.BILATERAL_DATA_DIR || '.bilateral');
}

/**
 * The steps by name, in the order in which they are taken.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<'install' | 'early' | 'snapshot' | 'build', Step>}
 */
export function steps(env) {
  return {
    install: {
      title: 'Installing the packages',
      sources: MANIFEST,
      leaveOut: () => false,
      salt: `${process.platform}-${process.arch}`,
      hasResult: (root) => existsSync(join(root, 'node_modules/next/package.json')),
      isDone: isInstalled,
      command: ({ npm_execpath }) =>
        npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund'], npm_execpath),
    },
    early: {
      title: 'Building the early script',
      sources: [...EARLY_SOURCES, 'lib/cli/build-early.mjs', ...MANIFEST],
      leaveOut: (path) => isTest(path) || path === EARLY_SCRIPT,
      salt: '',
      hasResult: (root) => existsSync(join(root, EARLY_SCRIPT)),
      isDone: () => false,
      command: () => ({ command: process.execPath, args: ['lib/cli/build-early.mjs'] }),
    },
    snapshot: {
      title: 'Building the data snapshot',
      sources: ['data', 'lib/ingest', 'lib/store', 'lib/domain'],
      leaveOut: isTest,
      salt: env.BILATERAL_DATA_DIR || '',
      hasResult: (root) => existsSync(join(dataFolder(root, env), 'CURRENT')),
      isDone: () => false,
      command: ({ npm_execpath }) => npmCommand(['run', '-s', 'seed'], npm_execpath),
    },
    build: {
      title: 'Building the site',
      sources: [...BUILD_SOURCES, ...MANIFEST],
      leaveOut: (path) => isTest(path) || path.startsWith('lib/cli/'),
      salt: '',
      hasResult: (root) => existsSync(join(root, '.next/BUILD_ID')),
      isDone: () => false,
      command: () => ({
        command: process.execPath,
        args: ['node_modules/next/dist/bin/next', 'build'],
      }),
    },
  };
}
