// Azure Pipelines: secret variables are kept by the pipeline; they reach a step by `$(NAME)`, and a script by its step's `env`.
import {
  anchorNotes,
  entriesAround,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  isYaml,
  putInScalar,
  readFromStepEnv,
  type YamlEntry,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

export const azurePipelines: ConfigFormat = {
  id: 'azurePipelines',
  claims: (file) => {
    if (/azure-pipelines[\w.-]*\.ya?ml$/.test(file.name)) return 'name';
    return isYaml(file) && /^[ \t]*vmImage:/m.test(file.text) ? 'content' : undefined;
  },
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const entries = entriesAround(scalar);
  const script = /^(?:script|bash)$/.test(entries[0]?.key ?? '') ? entries[0] : undefined;
  if (!script && !/^(?:env|inputs)$/.test(entries[1]?.key ?? '')) return notApplicable(closed);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: isWholeScalar(scalar) && !script,
    ownStore: true,
    put: (name) => {
      const edits = script ? scriptEdits(scalar, script, name) : [putInScalar(scalar, `$(${name})`)];
      if ('kind' in edits) return edits;
      return {
        edits,
        store: { title: 'pipeline variable', steps: steps(name) },
        notes: [
          ...anchorNotes(scalar),
          `Add ${name} to the pipeline as a secret variable before it runs (Edit > Variables, “Keep this value secret”), or to a variable group that it uses. What is missing stays as the text $(${name}).`,
        ],
      };
    },
  };
}

const closed =
  'A secret variable reaches the `env` and the `inputs` of a step only, and is not exported by itself: add it to the pipeline as a secret variable, delete it here, and give it to the steps that need it by `env: NAME: $(NAME)`.';
const windows =
  'The script may run on Windows: give the step the secret by `env: NAME: $(NAME)` and read it by hand.';

/** The command reads the value of a secret variable from its own environment. */
function steps(name: string): readonly string[] {
  return [
    'PIPELINE=name  # the name of the pipeline',
    `AZURE_DEVOPS_EXT_PIPELINE_VAR_${name}="$VALUE" az pipelines variable create --pipeline-name "$PIPELINE" --name ${name} --secret true --output none`,
  ];
}

function scriptEdits(scalar: YamlScalar, script: YamlEntry, name: string): readonly Edit[] | NotApplicable {
  if (script.key === 'script' && /windows|vmImage:\s*["']?\$/i.test(scalar.file.text))
    return notApplicable(windows);
  return readFromStepEnv(scalar, script, name, `$(${name})`);
}
