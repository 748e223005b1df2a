// JavaScript, with JSX.
import { ecmascript } from './ecmascript';

export const javascript = ecmascript({
  id: 'javascript',
  title: 'JavaScript',
  family: 'javascript',
  languageIds: ['javascript', 'javascriptreact'],
  grammar: 'tree-sitter-javascript.wasm',
});
