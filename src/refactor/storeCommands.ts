// Which commands put a value into a manager, and what they need to know.
import type { StoredAt } from './backend';
import { backends } from './backends/registry.generated';
import type { CommandRunner, CommandStore, StoreSetting } from './commandStore';

/** A place in one of the managers. */
export interface StorePlace extends StoredAt {
  /** Id of the backend. */
  readonly backend: string;
  /** By key, as `storeSettings` lists them; those that are missing are looked for in the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** True when a backend's values can be stored by a command. */
export function hasCommands(backend: string): boolean {
  return commandsOf(backend) !== undefined;
}

/** What must be known before values can be stored, beyond what the environment says. */
export function storeSettings(backend: string): readonly StoreSetting[] {
  return commandsOf(backend)?.settings ?? [];
}

/** Why the manager's program can't be run here, as a sentence; undefined when it can. */
export async function whyNoProgram(backend: string, runner: CommandRunner): Promise<string | undefined> {
  const program = await runner.find(commandsOf(backend)?.programs ?? []);
  return 'reason' in program ? program.reason : undefined;
}

/** The commands that storing runs, as a person would type them, in the order in which they are run. */
export function storeCommands(
  { backend, id, field, settings = {} }: StorePlace,
  runner: CommandRunner,
): readonly string[] {
  const commands = commandsOf(backend);
  if (!commands) return [];
  const at = { id, field, settings: settled(commands, settings, runner) };
  const [program = ''] = commands.programs;
  const line = (args: readonly string[]): string => [program, ...args.map(quoted)].join(' ');
  const { args, input } = commands.create(at, 0);
  const ending = input.via === 'stdin' ? '  (the value comes by standard input)' : '';
  return [line(commands.read(at)), line(args(privateFile)) + ending];
}

/** What the commands show in the place of the file that holds the value. */
const privateFile = 'PRIVATE-TEMPORARY-FILE';

/** The backend's way to store; undefined when it has none. */
export function commandsOf(backend: string): CommandStore | undefined {
  const found = backends.find(({ id }) => id === backend);
  return found && found.kind !== 'environment' ? found.commands : undefined;
}

/** What was given, else what the environment says, else what is usual. */
export function settled(
  { settings = [] }: CommandStore,
  given: Readonly<Record<string, string>>,
  runner: CommandRunner,
): Readonly<Record<string, string>> {
  const known = settings.flatMap(({ key, variables, fallback, read }) => {
    const told = variables.map((name) => runner.variable(name)).filter((text) => text !== undefined);
    const [value = fallback] = [given[key], ...told.map(read)].filter((text) => text !== undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}

/** As a shell would want it, for people: nothing is run by a shell. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}
