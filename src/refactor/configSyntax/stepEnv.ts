// The `env` of a pipeline's step: a script reads a variable that the step is given, as text filled in would be part of the script.
import { isMap, isScalar } from 'yaml';
import { insert } from '../edits';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';
import { inShell } from './shellText';
import type { YamlScalar } from './yamlScalar';
import { columnAt, startOf, type YamlEntry, yamlIndent } from './yamlWalk';
import { putInScalar } from './yamlWrite';

/** Makes a POSIX script read the variable `name`, which its step's `env` gives it. @param reference the value there */
export function readFromStepEnv(
  scalar: YamlScalar,
  script: YamlEntry,
  name: string,
  reference: string,
): readonly Edit[] | NotApplicable {
  const variable = inShell(scalar.before, scalar.value, name);
  if (typeof variable !== 'string') return variable;
  const given = stepEnvEdit(scalar, script, name, reference);
  if (given && 'kind' in given) return given;
  return [...(given ? [given] : []), putInScalar(scalar, variable)];
}

/** Adds `name: reference` to the `env` of the script's step; nothing where it is there already. */
function stepEnvEdit(
  { file, inFlow }: YamlScalar,
  { map, pair }: YamlEntry,
  name: string,
  reference: string,
): Edit | NotApplicable | undefined {
  const line = `${name}: ${reference}`;
  const env: unknown = map.get('env', true);
  if (inFlow || (env !== undefined && (!isMap(env) || env.flow))) {
    return notApplicable(
      'The step has no `env` that a line could be added to: give it the secret and read it by hand.',
    );
  }
  if (isMap(env)) {
    const known: unknown = env.get(name);
    if (known === reference) return undefined;
    if (known !== undefined)
      return notApplicable(`The step has another ${name} already. Choose another name.`);
    const [first] = env.items;
    const start = first && isScalar(first.key) ? startOf(first) : startOf(env);
    return insert(start, `${line}\n${columnAt(file.text, start)}`);
  }
  const start = startOf(pair);
  const column = columnAt(file.text, start);
  return insert(start, `env:\n${column}${yamlIndent(file.text)}${line}\n${column}`);
}
