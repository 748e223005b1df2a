// Runs a program in a process group of its own and ends the whole group when standard input closes,
// so that no server outlives us, not even when we are killed outright.
// Usage: node supervisor.mjs PROGRAM [arguments…]
import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout } from 'node:timers';

const patienceMs = 4000;
const [program, ...args] = process.argv.slice(2);

// The group's signal reaches this process too; it stays to see the others out.
process.on('SIGTERM', () => undefined);
process.on('SIGINT', () => undefined);

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => {
  endGroup('SIGKILL', code ?? 1);
});

process.stdin.resume();
for (const event of ['end', 'close', 'error']) process.stdin.on(event, stop);

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(() => endGroup('SIGKILL', 1), patienceMs);
}

/** Whatever is left of the group (extension hosts, file watchers) goes with us. */
function endGroup(signal, code) {
  process.exitCode = code;
  process.kill(-process.pid, signal);
}
