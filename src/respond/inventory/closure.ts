// From the names that hold the value to all names it goes on under.
import { keyOfName } from './names';
import type { Name, Sighting } from './types';

/** The variables that one file names. */
export interface FileSightings {
  readonly path: string;
  readonly sightings: readonly Sighting[];
}

/** Terraform takes `TF_VAR_name` from the environment; for its root module that is the variable itself. */
const terraformVariable = /^TF_VAR_(\w+)$/;

/**
 * The names to look for, by key. Downwards it follows every hand-over (`A` becomes `B`); upwards only from the names
 * that are known to hold the value, and only to where secrets are kept: one common variable (`API_KEY`) is filled from
 * different variables by different programs.
 */
export function namesReached(
  seeds: readonly Name[],
  files: readonly FileSightings[],
): ReadonlyMap<string, Name> {
  const passes = files.flatMap(({ sightings }) =>
    sightings.flatMap(({ kind, name, gives }) =>
      kind === 'passes' && gives ? [{ from: name, to: gives }] : [],
    ),
  );
  const reached = new Map<string, Name>();
  const waiting: Name[] = [];
  const add = (name: Name): void => {
    if (reached.has(keyOfName(name))) return;
    reached.set(keyOfName(name), name);
    waiting.push(name);
  };
  seeds.forEach(add);
  const seedKeys = new Set(seeds.map(keyOfName));
  for (const { from, to } of passes) {
    if (from.space !== 'environment' && seedKeys.has(keyOfName(to))) add(from);
  }
  const folders = terraformFolders(files);
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const key = keyOfName(name);
    for (const { from, to } of passes) if (keyOfName(from) === key) add(to);
    const variable = name.space === 'environment' ? terraformVariable.exec(name.text)?.[1] : undefined;
    if (variable !== undefined)
      folders.forEach((folder) => add({ space: 'terraform', text: `${folder}:${variable}` }));
    // The whole Secret goes where one of its keys goes.
    const slash = name.space === 'kubernetes' ? name.text.indexOf('/') : -1;
    if (slash > 0 && name.text.slice(0, slash) !== '…')
      add({ space: 'kubernetes', text: name.text.slice(0, slash) });
  }
  return reached;
}

function terraformFolders(files: readonly FileSightings[]): ReadonlySet<string> {
  const names = files.flatMap(({ sightings }) => sightings.map(({ name }) => name));
  return new Set(
    names.filter(({ space }) => space === 'terraform').map(({ text }) => text.slice(0, text.indexOf(':'))),
  );
}
