const FROM_NPM_SCRIPT = /^npm_(lifecycle|package)_/;

/**
 * The environment for a command started from here: `NODE_ENV` and what npm
 * tells a script about itself are left out, npm's configuration stays.
 *
 * `NODE_ENV=production` would make npm leave out what the build needs.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string>} [added]
 * @returns {Record<string, string>}
 */
export function childEnvironment(env, added = {}) {
  const kept = Object.entries(env).filter(
    ([name, value]) => value !== undefined && name !== 'NODE_ENV' && !FROM_NPM_SCRIPT.test(name),
  );
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...added };
}

/**
 * The environment of the server. The pool size is read when Node starts, so it
 * cannot be set later: four slow queries would block all file and name look-ups.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function serverEnvironment(env) {
  return childEnvironment(env, { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '16' });
}
