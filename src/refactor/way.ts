// How a backend serves a language: the environment's own way, a manager's client, or a manager's command that fills the environment.
import { Masked } from '../base';
import type { Backend, ManagerBackend, Runner, StoredAt } from './backend';
import type { Language, Place, Site } from './language';
import type { Lookup } from './lookup';
import { contextOf, nameEntry, nameVariable, obeys, type ChosenName, type NameFacts } from './names';
import { notApplicable } from './notApplicable';
import type { NotApplicable, ProjectFacts, StoreStep } from './types';

/** One backend in one language. */
export interface Way {
  readonly kind: 'way';
  name(facts: NameFacts, value: string, project: ProjectFacts): ChosenName | NotApplicable;
  lookup(site: Site, place: Place, at: StoredAt): Lookup | NotApplicable;
  title(name: string): string;
  store(at: StoredAt, value: string): StoreStep;
}

/** The way that there is, or the reason why there is none. */
export function wayOf(
  backend: Backend,
  language: Language,
  { onlyEnvironment }: Pick<Place, 'onlyEnvironment'>,
): Way | NotApplicable {
  if (backend.kind === 'environment') return environment(language, backend.title);
  if (backend.kind === 'runner') return running(language, backend, backend.runner);
  if (onlyEnvironment !== undefined && !backend.runner) return notApplicable(onlyEnvironment);
  const client = onlyEnvironment === undefined ? backend.lookups[language.family] : undefined;
  if (client) return asking(backend, client);
  if (backend.runner) return running(language, backend, backend.runner);
  return notApplicable(`${backend.title} is not available for ${language.title} yet.`);
}

function environment(language: Language, title: string): Way {
  return {
    kind: 'way',
    name: (facts, value, project) => nameVariable(facts, value, contextOf(project)),
    lookup: (site, place, { id }) => readEnv(language, site, place, id),
    title: (name) => `Move to ${title} ${name}`,
    store: ({ id }, value) => ({ target: 'env', name: id, value: new Masked(value), instructions: [] }),
  };
}

/** Through the project's settings where it has such a file, else by the language's own way. */
function readEnv(language: Language, site: Site, place: Place, name: string): Lookup | NotApplicable {
  const { settings } = site;
  if (settings && 'kind' in settings) return settings;
  const usual = language.readEnv(site, place, name);
  return settings?.habit.readEnv(site, name, settings, usual) ?? usual;
}

type Titled = Pick<ManagerBackend, 'title' | 'commands'>;

/** The code reads the environment; the manager's command fills it. */
function running(language: Language, backend: Titled, runner: Runner): Way {
  const { title } = backend;
  const { command, names } = runner;
  const note = `Start the program by \`${command} …\`, which gives it the variable.`;
  return {
    kind: 'way',
    name: (facts, value, project) => {
      const name = nameVariable(facts, value, contextOf(project));
      return name.kind === 'name' ? obeys(name, names) : name;
    },
    lookup: (site, place, { id }) => {
      const lookup = readEnv(language, site, place, id);
      return 'kind' in lookup ? lookup : { ...lookup, notes: [...(lookup.notes ?? []), note] };
    },
    title: (name) => `Move to ${title} (${name})`,
    store: (at, value) => storedForRunner(backend, runner, at, value),
  };
}

/** The code asks the manager by its client. */
function asking(backend: ManagerBackend, client: (at: StoredAt) => Lookup): Way {
  return {
    kind: 'way',
    name: (facts, value, { given, naming }) => nameEntry(facts, value, given, backend.entries, naming),
    lookup: (_site, _place, at) => client(at),
    title: (name) => `Move to ${backend.title} (${name})`,
    store: (at, value) => ({
      ...storedBy(at.id, value, backend.storeSteps(at)),
      ...(backend.commands && { at }),
    }),
  };
}

/** What is stored for a command that fills the environment. */
export function storedForRunner(
  { commands }: Titled,
  runner: Runner,
  { id, field }: StoredAt,
  value: string,
): StoreStep {
  const { entry } = runner;
  return {
    ...storedBy(id, value, runner.storeSteps(id)),
    ...(commands && { at: { id: entry?.id(id) ?? id, field } }),
    ...(entry && { reference: entry.reference(id) }),
  };
}

/** A user's own steps, which take the value by standard input. */
export function storedBy(name: string, value: string, steps: readonly string[]): StoreStep {
  // `read` takes what is pasted: the value stays out of the shell's history and of all argument lists.
  const ask = value.includes('\n')
    ? ["IFS= read -rsd '' VALUE  # paste the value, then press Ctrl+D", "VALUE=${VALUE%$'\\n'}"]
    : ['IFS= read -rs VALUE  # paste the value, then press Enter'];
  return {
    target: 'manager',
    name,
    value: new Masked(value),
    instructions: [...ask, ...steps, 'unset VALUE'],
  };
}
