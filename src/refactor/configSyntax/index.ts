// What several kinds of configuration files share: YAML's scalars, JSON's texts, and shell text within a value.
export { findJsonText, isValidJson, type JsonText } from './jsonText';
export { findPropertyLine, type PropertyLine } from './properties';
export { isSecretName, type OwnSecret, placeInEnv } from './secretKeyRef';
export { inShell } from './shellText';
export { readFromStepEnv } from './stepEnv';
export { findYamlScalar, isValidYaml, isYaml, type YamlScalar } from './yamlScalar';
export { columnAt, entriesAround, entrySpan, startOf, textOf, type YamlEntry, yamlIndent } from './yamlWalk';
export { anchorNotes, isWholeScalar, putInScalar, putInScript } from './yamlWrite';
