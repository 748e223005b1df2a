// Puts a value into a manager by its own command line: reads first, overwrites nothing unasked, reads back.
import { type CancellationToken, Masked } from '../base';
import type {
  CommandRunner,
  CommandStore,
  Destination,
  Finished,
  Found,
  NotFinished,
  WriteCommand,
} from './commandStore';
import { said } from './saidBy';
import { commandsOf, settled, type StorePlace } from './storeCommands';
import type { Plan } from './types';

/** What is to be stored, and where. */
export interface StoreRequest extends StorePlace {
  readonly value: Masked;
  /** Asked when another value is there already. */
  readonly mayReplace: () => Promise<boolean>;
}

/** `kept`: another value is there and stays. The reasons are full sentences, and never hold the value. */
export type StoreOutcome =
  | { readonly kind: 'stored'; readonly how: 'created' | 'replaced' | 'unchanged' }
  | { readonly kind: 'kept'; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What .env is to hold once the value is stored, as a value like any other; undefined when nothing. */
export function referenceOf({ store }: Plan): Masked | undefined {
  return store.reference === undefined ? undefined : new Masked(store.reference);
}

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
