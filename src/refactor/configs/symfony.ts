// Symfony's configuration: `%env(NAME)%` is read from the environment, in .env files too, and a missing one is an error.
import { anchorNotes, findYamlScalar, isValidYaml, isWholeScalar, putInScalar } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const symfony: ConfigFormat = {
  id: 'symfony',
  claims: ({ path }) =>
    /(?:^|\/)config\/(?:packages\/(?:[\w-]+\/)?[\w-]+|services(?:_\w+)?)\.ya?ml$/.test(path)
      ? 'name'
      : undefined,
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  if (scalar.value.includes('%')) return notApplicable(expanded);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: isWholeScalar(scalar),
    put: (name) => ({ edits: [putInScalar(scalar, `%env(${name})%`)], notes: anchorNotes(scalar) }),
  };
}

const expanded = 'Symfony fills in what stands between percent signs, so the value is not certain.';
