// One cell of the matrix: the fix is taken in a program, which is built and run in every state of the manager.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixed, madeUpSecret } from '../support/checkRefactor';
import { temporaryFolder } from '../support/temporaryFolder';
import { type Run, run } from './run';
import { type Kept, type Stage, stagesFor, type State } from './servers';
import type { Command, Toolchain } from './toolchains';

export type Result =
  | { readonly kind: 'executed'; readonly with: string; readonly against: readonly string[] }
  | { readonly kind: 'built'; readonly how: string }
  | { readonly kind: 'notOffered' | 'notRun' | 'failed'; readonly reason: string };

/** Characters that are easily lost on the way, besides those of the usual key. */
const value = `${madeUpSecret(2)} /"$\\é%'`;
const variable = 'ACME_KEY';

/** The program after the fix, as its file would be. @throws AssertionError with the reason when the fix is refused */
async function fixedProgram(toolchain: Toolchain, backend: string): Promise<string> {
  const { languageId, program } = toolchain;
  const before = readFileSync(new URL(`programs/${languageId}/before.txt`, import.meta.url), 'utf8');
  return (await fixed({ languageId, backend, path: program, env: variable }, before)).text;
}

/**
 * Proves a cell, or says why it could not be.
 * @param peers where servers are installed; only stand-ins are asked when undefined
 */
export async function prove(
  toolchain: Toolchain,
  backend: string,
  cache: string,
  peers: string | undefined,
): Promise<Result> {
  const folder = temporaryFolder();
  try {
    const text = await fixedProgram(toolchain, backend).catch(refusal);
    if (typeof text !== 'string') return { kind: 'notOffered', reason: text.reason };
    const file = join(folder.path, toolchain.program);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const command = await toolchain.build(file, folder.path, cache, backend);
    const how = toolchain.builds?.[backend];
    if (how !== undefined) return { kind: 'built', how };
    if (backend !== 'env' && text === (await fixedProgram(toolchain, 'env'))) {
      await runWithVariable(command);
      return { kind: 'executed', with: "the variable that the manager's command sets", against: [] };
    }
    const stages = backend === 'env' ? [] : await stagesFor(backend, peers);
    if (backend === 'env') await runWithVariable(command);
    else if (stages.length === 0) throw new Error(`There is no server for ${backend}.`);
    for (const stage of stages) await runWithManager(command, stage);
    const used = toolchain.uses[backend] ?? 'the standard library';
    return { kind: 'executed', with: used, against: stages.map(({ peer }) => peer) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    folder.remove();
  }
}

function refusal(error: unknown): { readonly reason: string } {
  return { reason: String(error).replace(/^.*Not applicable: /, '') };
}

async function runWithVariable(command: Command): Promise<void> {
  mustGive(await start(command, { [variable]: value }), 'with the variable');
  mustFail(await start(command, {}), 'without the variable', [variable]);
}

async function runWithManager(command: Command, stage: Stage): Promise<void> {
  const kept: Kept = { id: stage.id, field: 'api_key', value };
  for (const state of ['ok', ...stage.states] satisfies readonly State[]) {
    const { environment, refused, close } = await stage.open(state, kept);
    try {
      const result = await start(command, environment);
      const when = `${state}, ${stage.peer}`;
      if (state !== 'ok') mustFail(result, when, [kept.id]);
      else if (refused.length > 0) throw new Error(`Refused: ${refused.join('; ')}\n${result.errors}`);
      else mustGive(result, when);
    } finally {
      close();
    }
  }
}

function start({ command, cwd, env }: Command, environment: Readonly<Record<string, string>>): Promise<Run> {
  return run(command, { ...(cwd !== undefined && { cwd }), env: { ...env, ...environment } });
}

function mustGive({ status, output, errors }: Run, when: string): void {
  if (status === 0 && output === `Bearer ${value}\n`) return;
  throw new Error(
    `${when}: ended with ${status ?? 'no status'} and printed ${JSON.stringify(output)}\n${errors}`,
  );
}

/** It must end with an error whose message names what is missing, and never the value. */
function mustFail({ status, output, errors }: Run, when: string, names: readonly string[]): void {
  const all = output + errors;
  if (status === 0 || status === null) throw new Error(`${when}: ended with ${String(status)}: ${all}`);
  if (all.includes(value)) throw new Error(`${when}: the message shows the value: ${all}`);
  const missing = names.filter((name) => !all.includes(name));
  if (missing.length > 0) throw new Error(`${when}: the message does not name ${missing.join(', ')}: ${all}`);
}
