// Ansible: a template reads the environment of the machine that runs the playbook, and fails when the variable is missing.
import {
  anchorNotes,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  isYaml,
  putInScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const ansible: ConfigFormat = {
  id: 'ansible',
  claims: (file) => {
    if (!isYaml(file)) return undefined;
    if (
      /(?:^|\/)(?:group_vars|host_vars|playbooks|roles\/[^/]+\/(?:tasks|vars|defaults|handlers))\//.test(
        file.path,
      )
    )
      return 'content';
    return /^- (?:name:.*\n {2})?hosts:/m.test(file.text) ? 'content' : undefined;
  },
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  if (/\{[{%]/.test(scalar.value)) return notApplicable(expanded);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: isWholeScalar(scalar),
    put: (name) => ({
      edits: [putInScalar(scalar, `{{ lookup('env', '${name}', default=undef()) }}`)],
      notes: [
        ...anchorNotes(scalar),
        `The machine that runs the playbook needs ${name} in its environment (ansible-core 2.13 or newer), for example \`set -a; . ./.env; set +a\`. To keep the value in the file, encrypted: \`ansible-vault encrypt_string --stdin-name\`.`,
      ],
    }),
  };
}

const expanded = 'Ansible fills in what stands in `{{ … }}`, so the value is not certain.';
