// TypeScript with JSX: a grammar of its own, because `<T>x` means something else there.
import { ecmascript } from './ecmascript';

export const typescriptreact = ecmascript({
  id: 'typescriptreact',
  title: 'TypeScript React',
  family: 'typescript',
  languageIds: ['typescriptreact'],
  grammar: 'tree-sitter-tsx.wasm',
});
