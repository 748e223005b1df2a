// GitLab CI: variables are kept by GitLab and reach every job; a job's file only names them.
import {
  anchorNotes,
  entriesAround,
  entrySpan,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  putInScalar,
  putInScript,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

export const gitlabCi: ConfigFormat = {
  id: 'gitlabCi',
  claims: ({ name }) => (/\.gitlab-ci\.ya?ml$/.test(name) ? 'name' : undefined),
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const [inner, outer] = entriesAround(scalar);
  const isScript = /^(?:before_|after_)?script$/.test(inner?.key ?? '');
  const isVariable = outer?.key === 'variables';
  if (!isScript && !isVariable) return notApplicable(closed);
  if (isVariable && scalar.value.includes('$')) return notApplicable(expanded);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: isWholeScalar(scalar) && !isScript,
    ownStore: true,
    put: (name) => {
      const edit = isScript ? putInScript(scalar, name) : variableEdit(scalar, name);
      if ('kind' in edit) return edit;
      const raw = scalar.value.includes('$') ? ' --raw' : '';
      return {
        edits: [edit],
        store: {
          title: 'GitLab variable',
          steps: [`printf %s "$VALUE" | glab variable set ${name} --masked${raw}`],
        },
        notes: [
          ...anchorNotes(scalar),
          `Add the variable ${name} to the project before the pipeline runs: Settings > CI/CD > Variables, masked${raw && ' and without expansion'}, or \`glab variable set ${name} --masked${raw}\` with the value on standard input. Protected variables reach protected branches only.`,
        ],
      };
    },
  };
}

const closed = 'GitLab gives variables to scripts and to `variables` only: move the value there first.';
const expanded = 'GitLab fills in what follows a `$` in the secret, so its value is not certain.';

/** A variable can't be made of itself: the project's own one of the same name takes its place. */
function variableEdit(scalar: YamlScalar, name: string): Edit | NotApplicable {
  const [entry] = entriesAround(scalar);
  if (entry?.key !== name) return putInScalar(scalar, `$${name}`);
  if (!isWholeScalar(scalar)) return notApplicable(`${name} can't be made of itself. Choose another name.`);
  if (scalar.anchor !== undefined) {
    return notApplicable(`Other places refer to this value (*${scalar.anchor}). Choose another name.`);
  }
  const span = entrySpan(scalar);
  return span
    ? replace(span, '')
    : notApplicable(`${name} can't be made of itself, nor go alone. Choose another name.`);
}
