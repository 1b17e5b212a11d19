/**
 * The command that runs Next on a port, on all interfaces unless a host is given.
 *
 * @param {{mode: 'start' | 'dev', port: number, host: string | undefined}} options
 * @returns {{command: string, args: readonly string[]}}
 */
export function nextCommand({ mode, port, host }) {
  const hostArgs = host === undefined ? [] : ['-H', host];
  const args = ['node_modules/next/dist/bin/next', mode, '-p', String(port), ...hostArgs];
  return { command: process.execPath, args };
}
