// Runs npm quietly, with a sign of life every few seconds. Plain JavaScript: it works before anything is installed.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';

const heartbeatMs = 5000;
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Runs `npm ARGS` in `cwd` and resolves when it ends well.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, label: string, node?: string }} options `label` is what the progress lines say;
 *   `node` is the Node to run npm with.
 * @returns {Promise<void>} rejects with an Error whose message says why npm failed and how to mend it.
 */
export async function runNpm(args, { cwd, label, node = process.execPath }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${label} …`);
  const heartbeat = setInterval(() => console.log(`  still at it, ${seconds()} s`), heartbeatMs);
  try {
    const { code, output } = await run(node, [...args, ...quiet], cwd);
    if (code !== 0) throw new Error(explain(label, output));
    console.log(`  done in ${seconds()} s`);
  } finally {
    clearInterval(heartbeat);
  }
}

// npm's own patience with a dead network is over a minute; ours is some ten seconds.
const quiet = [
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=8000',
];

function run(node, args, cwd) {
  const npm = process.env.npm_execpath;
  // Under pnpm or yarn the variable names those; then the npm on the PATH is meant.
  const direct = npm !== undefined && basename(npm).startsWith('npm');
  const [program, all, shell] = direct
    ? [node, [npm, ...args], false]
    : ['npm', args, process.platform === 'win32'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-8000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function explain(label, output) {
  const reason = unreachable.exec(output)?.[1];
  if (reason !== undefined) {
    return `${label}: the npm registry could not be reached (${reason}).
Check the network or npm's registry and proxy settings (npm config list), then run the same command again.`;
  }
  if (/\bENOSPC\b/.test(output))
    return `${label}: the disk is full. Free about 1 GB and run the same command again.`;
  return `${label}: npm failed. It says:\n${output.trim().split('\n').slice(0, 15).join('\n')}`;
}
