// GitHub Actions: secrets are kept by GitHub and reach a job through expressions; a script reads them from its step's `env`.
import {
  anchorNotes,
  entriesAround,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  putInScalar,
  readFromStepEnv,
  textOf,
  type YamlEntry,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace, Put } from '../config';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

export const githubActions: ConfigFormat = {
  id: 'githubActions',
  claims: ({ path, name, text }) => {
    const isAction = /^action\.ya?ml$/.test(name) && /^runs:/m.test(text);
    return isAction || /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) ? 'name' : undefined;
  },
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  if (/^action\./.test(file.name)) return notApplicable(noAction);
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const entries = entriesAround(scalar);
  const script = entries[0]?.key === 'run' ? entries[0] : undefined;
  if (!script && !entries.some(({ key }) => open.has(key))) return notApplicable(closed);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: isWholeScalar(scalar) && !script,
    ownStore: true,
    put: (name) => {
      if (/^github_/i.test(name)) return notApplicable(reservedName);
      const edits = script ? scriptEdits(scalar, script, name) : [putInScalar(scalar, reference(name))];
      return 'kind' in edits ? edits : putOf(scalar, edits, name);
    },
  };
}

/** The keys whose values GitHub fills in with secrets. */
const open = new Set(['env', 'with', 'secrets', 'credentials']);

const closed = 'GitHub fills in secrets below `env`, `with`, `secrets`, `credentials` and in scripts only.';
const noAction =
  'An action has no access to secrets: give it an input, and let the workflow that uses it pass the secret.';
const reservedName = 'GitHub keeps names that begin with GITHUB_ for itself. Choose another name.';

function putOf(scalar: YamlScalar, edits: readonly Edit[], name: string): Put {
  return {
    edits,
    store: { title: 'GitHub secret', steps: [`printf %s "$VALUE" | gh secret set ${name}`] },
    notes: [
      ...anchorNotes(scalar),
      `Add the secret ${name} to the repository before the workflow runs: Settings > Secrets and variables > Actions, or \`gh secret set ${name}\`, which asks for the value. A secret that is missing is empty, and workflows of forks do not get it.`,
    ],
  };
}

function reference(name: string): string {
  return `\${{ secrets.${name} }}`;
}

/** The script reads a variable, and the step's `env` gives it: text of an expression would be part of the script. */
function scriptEdits(scalar: YamlScalar, script: YamlEntry, name: string): readonly Edit[] | NotApplicable {
  if (!isPosix(scalar, script)) {
    return notApplicable(
      'The script is not one of a POSIX shell: give the step the secret by `env` and read it by hand.',
    );
  }
  return readFromStepEnv(scalar, script, name, reference(name));
}

/** True unless another shell is named, or the job may run on Windows, where PowerShell is the shell. */
function isPosix(scalar: YamlScalar, { map }: YamlEntry): boolean {
  const maps = entriesAround(scalar).map((entry) => entry.map);
  const byDefault = maps
    .map((one) => one.getIn(['defaults', 'run', 'shell']))
    .find((one) => one !== undefined);
  const shell = textOf(map, 'shell') ?? (typeof byDefault === 'string' ? byDefault : undefined);
  if (shell !== undefined) return /^(?:ba|da|z)?sh\b/.test(shell);
  const runner = maps.map((one) => JSON.stringify(one.get('runs-on') ?? '')).join(' ');
  return !/windows/i.test(runner.includes('matrix') ? scalar.file.text : runner);
}
