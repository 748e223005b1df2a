// Runs one stage of `npm test` as a process and reads what came of it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { npmCommand } from '../npm.mjs';
import { root } from '../repository';
import { type Outcome, parseOutcome, unmarked } from './lines';
import type { Stage } from './stages';

/** What a stage came to, with its name. */
export interface StageOutcome extends Outcome {
  readonly name: string;
}

/** Lines at the end of a failed check's output that are told again with the results. */
const shownOfCheck = 12;

/** Runs the stage, prints its output and returns its count; a stage that fails without a failed test counts as one. */
export async function runStage(stage: Stage): Promise<StageOutcome> {
  const started = Date.now();
  if (stage.tellsTests) console.log(`\n${stage.name}`);
  const { code, lines, outcomes } = await execute(stage);
  const outcome = outcomes.length === 1 ? outcomes[0] : undefined;
  const ok = code === 0 && (!stage.tellsTests || outcome !== undefined);
  const seconds = Math.round((Date.now() - started) / 1000);
  if (!stage.tellsTests) {
    console.log(`${ok ? '✓' : '✗'} ${stage.name} (${seconds} s)`);
    if (!ok) console.log(lines.join('\n'));
  } else if (outcome === undefined) {
    console.log(`✗ ${stage.name}: ended with code ${code} before it told its results.`);
  } else {
    console.log(`  ${seconds} s`);
  }
  const { passed, failed, skipped, failures } = outcome ?? {
    passed: 0,
    failed: 0,
    skipped: [],
    failures: [],
  };
  if (ok || failed > 0) return { name: stage.name, passed, failed, failures, skipped };
  const last = stage.tellsTests ? [] : lines.slice(-shownOfCheck);
  return { name: stage.name, passed, failed: 1, failures: [`ended with code ${code}`, ...last], skipped };
}

interface Execution {
  readonly code: number;
  /** Of a check; the lines of tests are printed at once instead. */
  readonly lines: readonly string[];
  readonly outcomes: readonly Outcome[];
}

function execute(stage: Stage): Promise<Execution> {
  const [program, args, shell] = commandOf(stage);
  const child = spawn(program, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const outcomes: Outcome[] = [];
  const read = (line: string): void => {
    const outcome = parseOutcome(line);
    if (outcome !== undefined) outcomes.push(outcome);
    else if (stage.tellsTests) console.log(unmarked(line));
    else lines.push(line);
  };
  const streams = [child.stdout, child.stderr].map((input) => {
    const reader = createInterface({ input });
    reader.on('line', read);
    return new Promise((resolve) => reader.once('close', resolve));
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, lines: [error.message], outcomes }));
    child.once('close', (code) => {
      void Promise.all(streams).then(() => resolve({ code: code ?? 1, lines, outcomes }));
    });
  });
}

function commandOf({ run }: Stage): [program: string, args: readonly string[], shell: boolean] {
  if ('node' in run) return [process.execPath, run.node, false];
  return npmCommand(['run', '--silent', run.npm, ...(run.args === undefined ? [] : ['--', ...run.args])]);
}
