// What kind of file holds a copy, judged from its path.
import type { PlaceKind } from './exposure';

const kinds: readonly (readonly [PlaceKind, RegExp])[] = [
  ['env', /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.env|\.envrc)$/i],
  ['notebook', /\.ipynb$/i],
  ['log', /\.(?:log|out|trace)(?:\.\d+)?$|(?:^|\/)logs?\/|(?:^|\/)\.(?:bash|zsh|node_repl|python)_history$/i],
  [
    'build output',
    /(?:^|\/)(?:dist|build|out|target|bin|obj|\.next|\.nuxt|\.output|\.svelte-kit|\.vercel|coverage|__pycache__|\.venv|venv|vendor)\/|\.(?:map|min\.js|bundle\.js|pyc|class|jar|war|vsix|tgz|whl|dll|exe|wasm)$/i,
  ],
  ['documentation', /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)docs?\//i],
];

/** @param path POSIX */
export function placeKindOf(path: string): PlaceKind {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'source';
}
