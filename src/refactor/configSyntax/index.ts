// What several kinds of configuration files share: YAML's scalars, and shell text within a value.
export { shellVariable } from './shellText';
export { findYamlScalar, isValidYaml, isYaml, type YamlScalar } from './yamlScalar';
export { anchorNotes, doubleQuoted, isWholeScalar, putInScalar } from './yamlWrite';
