// TypeScript.
import { ecmascript } from './ecmascript';

export const typescript = ecmascript({
  id: 'typescript',
  title: 'TypeScript',
  family: 'typescript',
  languageIds: ['typescript'],
  grammar: 'tree-sitter-typescript.wasm',
});
