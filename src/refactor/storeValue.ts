// Puts a value into a manager by its own command line: reads first, overwrites nothing unasked, reads back.
import { type CancellationToken, Masked } from '../base';
import type { StoredAt } from './backend';
import { backends } from './backends/registry.generated';
import type {
  CommandRunner,
  CommandStore,
  Destination,
  Finished,
  Found,
  NotFinished,
  StoreSetting,
  WriteCommand,
} from './commandStore';
import { said } from './saidBy';
import type { Plan } from './types';

/** What is to be stored, and where. */
export interface StoreRequest extends StoredAt {
  /** Id of the backend. */
  readonly backend: string;
  readonly value: Masked;
  /** By key, as `storeSettings` lists them; those that are missing are looked for in the environment. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Asked when another value is there already. */
  readonly mayReplace: () => Promise<boolean>;
}

/** `kept`: another value is there and stays. The reasons are full sentences, and never hold the value. */
export type StoreOutcome =
  | { readonly kind: 'stored'; readonly how: 'created' | 'replaced' | 'unchanged' }
  | { readonly kind: 'kept'; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** True when a backend's values can be stored by a command. */
export function hasCommands(backend: string): boolean {
  return commandsOf(backend) !== undefined;
}

/** What .env is to hold once the value is stored, as a value like any other; undefined when nothing. */
export function referenceOf({ store }: Plan): Masked | undefined {
  return store.reference === undefined ? undefined : new Masked(store.reference);
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
  { backend, id, field, settings = {} }: Omit<StoreRequest, 'value' | 'mayReplace'>,
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

/** Stores a value. Whatever ends otherwise than `stored` means that the code must stay as it is. */
export async function storeValue(
  request: StoreRequest,
  runner: CommandRunner,
  token: CancellationToken,
): Promise<StoreOutcome> {
  const { backend, id, field, value } = request;
  const commands = commandsOf(backend);
  if (!commands) return failed(`No command stores a value for ${backend}.`);
  if (/^[-@]/.test(id))
    return failed(`${id} would be read as an option by the command. Choose another name.`);
  const settings = settled(commands, request.settings ?? {}, runner);
  const missing = commands.settings?.find(({ key }) => settings[key] === undefined);
  if (missing) return failed(`${missing.title} is not known: set ${missing.variables.join(' or ')}.`);
  const program = await runner.find(commands.programs);
  if ('reason' in program) return failed(program.reason);
  return new Storing(commands, program.path, { id, field, settings }, value, runner, token).store(
    request.mayReplace,
  );
}

class Storing {
  readonly #commands: CommandStore;
  readonly #program: string;
  readonly #at: Destination;
  readonly #value: Masked;
  readonly #runner: CommandRunner;
  readonly #token: CancellationToken;

  constructor(
    commands: CommandStore,
    program: string,
    at: Destination,
    value: Masked,
    runner: CommandRunner,
    token: CancellationToken,
  ) {
    this.#commands = commands;
    this.#program = program;
    this.#at = at;
    this.#value = value;
    this.#runner = runner;
    this.#token = token;
  }

  async store(mayReplace: () => Promise<boolean>): Promise<StoreOutcome> {
    const before = await this.#read();
    if (before.kind === 'ended') return before.outcome;
    if (before.kind === 'value') return this.#settle(before.text, mayReplace);
    if (before.entry) return this.#replace('created');
    const create = this.#commands.create(this.#at, before.version ?? 0);
    const created = await this.#write(create);
    if (created.kind === 'notFinished') return unknown(created, this.#at.id);
    if (created.code === 0) return this.#readBack('created');
    if (!this.#commands.taken?.test(created.stderr)) return this.#refused('stored', created);
    // Somebody was quicker, or there is an entry without a value.
    const now = await this.#read();
    if (now.kind === 'ended') return now.outcome;
    return now.kind === 'value' ? this.#settle(now.text, mayReplace) : this.#replace('created');
  }

  async #settle(there: string, mayReplace: () => Promise<boolean>): Promise<StoreOutcome> {
    if (there === this.#value.unwrap()) return { kind: 'stored', how: 'unchanged' };
    const command = this.#commands.replace(this.#at);
    if (typeof command === 'string') return { kind: 'kept', reason: command };
    if (await mayReplace()) return this.#replace('replaced');
    return { kind: 'kept', reason: `${this.#at.id} holds another value, which stays. Choose another name.` };
  }

  async #replace(how: 'created' | 'replaced'): Promise<StoreOutcome> {
    const command = this.#commands.replace(this.#at);
    if (typeof command === 'string') return failed(command);
    const finished = await this.#write(command);
    if (finished.kind === 'notFinished') return unknown(finished, this.#at.id);
    return finished.code === 0 ? this.#readBack(how) : this.#refused('stored', finished);
  }

  async #readBack(how: 'created' | 'replaced'): Promise<StoreOutcome> {
    const { id } = this.#at;
    const after = await this.#read();
    if (after.kind === 'ended') {
      const { reason } = after;
      return failed(`${id} was stored but could not be read back: ${reason}`);
    }
    if (after.kind === 'value' && after.text === this.#value.unwrap()) return { kind: 'stored', how };
    return failed(
      `What ${id} gives back is not what was stored. Look at it in the manager, and correct or delete it there.`,
    );
  }

  async #read(): Promise<Exclude<Found, { kind: 'failed' }> | Ended> {
    const { environment } = this.#commands;
    const args = this.#commands.read(this.#at);
    const finished = await this.#runner.run(
      { program: this.#program, args: () => args, ...(environment && { environment }) },
      this.#token,
    );
    if (finished.kind === 'notFinished') {
      const { reason, cancelled } = finished;
      return { kind: 'ended', reason, outcome: { kind: cancelled ? 'cancelled' : 'failed', reason } };
    }
    const found = this.#commands.found(finished, this.#at);
    if (found.kind !== 'failed') return found;
    const outcome = this.#refused('read', finished);
    return { kind: 'ended', reason: outcome.reason, outcome };
  }

  #write(command: WriteCommand): Promise<Finished | NotFinished> {
    const { environment } = this.#commands;
    const { via, text = (plain: string): string => plain, ending } = command.input;
    return this.#runner.run(
      {
        program: this.#program,
        args: (file) => command.args(file),
        input: { via, text: text(this.#value.unwrap()), ...(ending !== undefined && { ending }) },
        ...(environment && { environment }),
      },
      this.#token,
    );
  }

  #refused(what: 'read' | 'stored', finished: Finished): StoreOutcome & { readonly reason: string } {
    return failed(
      `${this.#at.id} could not be ${what}: ${said(this.#commands, this.#program, finished, this.#value)}`,
    );
  }
}

/** A read that ends the whole, with the same reason inside and out. */
interface Ended {
  readonly kind: 'ended';
  readonly reason: string;
  readonly outcome: StoreOutcome;
}

function failed(reason: string): { readonly kind: 'failed'; readonly reason: string } {
  return { kind: 'failed', reason };
}

/** A write that was cut short may have done its work all the same. */
function unknown({ reason, cancelled }: NotFinished, id: string): StoreOutcome {
  const end = `${reason} ${id} may have been stored by then.`;
  return { kind: cancelled ? 'cancelled' : 'failed', reason: end };
}

function commandsOf(backend: string): CommandStore | undefined {
  const found = backends.find(({ id }) => id === backend);
  return found && found.kind !== 'environment' ? found.commands : undefined;
}

/** What was given, else what the environment says, else what is usual. */
function settled(
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
