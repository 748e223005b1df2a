// Runs npm quietly, with a sign of life every few seconds. Plain JavaScript: it works before anything is installed.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';

const heartbeatMs = 5000;
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Installs packages: runs `npm ARGS` in `cwd` and resolves when it ends well.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, label: string, node?: string }} options `label` is what the progress lines say;
 *   `node` is the Node to run npm with.
 * @returns {Promise<void>} rejects with an Error whose message says why npm failed and how to mend it.
 */
export async function runNpm(args, options) {
  await runWithProgress([...args, ...quiet], options, explain);
}

/**
 * Runs a script of package.json and resolves when it ends well; its output is shown only when it fails.
 *
 * @param {string} script
 * @param {{ cwd: string, label: string }} options
 * @returns {Promise<void>} rejects with an Error whose message ends with the script's output.
 */
export async function runScript(script, options) {
  await runWithProgress(
    ['run', '--silent', script],
    options,
    (label, output) => `${label} failed:\n${output.trim()}`,
  );
}

/**
 * How to start npm: directly through `node` where npm called us, else by its name on the PATH.
 *
 * @param {readonly string[]} args
 * @param {string} [node]
 * @returns {[program: string, args: string[], shell: boolean]}
 */
export function npmCommand(args, node = process.execPath) {
  const npm = process.env.npm_execpath;
  // Under pnpm or yarn the variable names those; then the npm on the PATH is meant.
  if (npm !== undefined && basename(npm).startsWith('npm')) return [node, [npm, ...args], false];
  return ['npm', [...args], process.platform === 'win32'];
}

async function runWithProgress(args, { cwd, label, node }, explainFailure) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${label} …`);
  const heartbeat = setInterval(() => console.log(`  still at it, ${seconds()} s`), heartbeatMs);
  try {
    const { code, output } = await run(npmCommand(args, node), cwd);
    if (code !== 0) throw new Error(explainFailure(label, output));
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

function run([program, args, shell], cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-8000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('close', (code) => {
      process.removeListener('exit', end);
      resolve({ code, output });
    });
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
