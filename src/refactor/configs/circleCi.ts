// CircleCI: variables are kept by CircleCI, in the project or in a context, and reach every `run` by their name.
import {
  entriesAround,
  entrySpan,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  putInScript,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace, Put } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

export const circleCi: ConfigFormat = {
  id: 'circleCi',
  claims: ({ path }) => (/(?:^|\/)\.circleci\/.*\.ya?ml$/.test(path) ? 'name' : undefined),
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const [inner, outer] = entriesAround(scalar);
  const base = { kind: 'configPlace', value: scalar.value, ownStore: true } as const;
  if (inner && (inner.key === 'run' || (inner.key === 'command' && outer?.key === 'run'))) {
    return { ...base, whole: false, put: (name) => putOf(putInScript(scalar, name), name) };
  }
  if (!inner || outer?.key !== 'environment') return notApplicable(closed);
  if (!isWholeScalar(scalar)) return notApplicable(part);
  return { ...base, whole: true, fixedName: inner.key, put: (name) => putOf(entryEdit(scalar), name) };
}

const closed =
  'CircleCI gives variables to scripts only: read the value in a `run`, from a variable of the project or of a context.';
const part =
  'CircleCI fills in nothing below `environment`: put the whole value into a variable of the project, or join it in a script.';

const alone =
  'Nothing would be left around the entry: delete it by hand, and add the variable under Project Settings > Environment Variables.';

function putOf(edit: Edit | NotApplicable, name: string): Put | NotApplicable {
  if ('kind' in edit) return edit;
  return {
    edits: [edit],
    store: {
      title: 'CircleCI variable',
      steps: [
        'CONTEXT=name ORG_ID=id  # the context that the job lists, and the organisation',
        `printf %s "$VALUE" | circleci context store-secret --org-id "$ORG_ID" "$CONTEXT" ${name}`,
      ],
    },
    notes: [
      `Add the variable ${name} before the pipeline runs: Project Settings > Environment Variables, or a context that the job lists in its workflow.`,
    ],
  };
}

/** The variable of the project takes the place of the entry, whose name it has. */
function entryEdit(scalar: YamlScalar): Edit | NotApplicable {
  if (scalar.anchor !== undefined) {
    return notApplicable(`Other places refer to this value (*${scalar.anchor}): write it out there first.`);
  }
  const span = entrySpan(scalar);
  return span ? replace(span, '') : notApplicable(alone);
}
