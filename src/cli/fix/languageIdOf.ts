// The language of a file by its name, or by the first line of a script without an ending, in VS Code's ids.

/** File name endings by language id. */
const endings: Readonly<Record<string, string>> = {
  c: 'c',
  clojure: 'clj cljs cljc edn',
  cpp: 'cc cpp cxx h hpp hxx',
  csharp: 'cs csx',
  css: 'css',
  dart: 'dart',
  fsharp: 'fs fsi fsx',
  go: 'go',
  groovy: 'groovy gradle',
  html: 'html htm',
  ini: 'ini',
  java: 'java',
  javascript: 'js mjs cjs',
  javascriptreact: 'jsx',
  json: 'json webmanifest',
  jsonc: 'jsonc code-workspace',
  jupyter: 'ipynb',
  kotlin: 'kt kts',
  less: 'less',
  lua: 'lua',
  markdown: 'md markdown',
  'objective-c': 'm',
  perl: 'pl pm',
  php: 'php phtml',
  powershell: 'ps1 psm1 psd1',
  properties: 'properties cfg conf npmrc editorconfig',
  python: 'py pyi pyw',
  r: 'r',
  ruby: 'rb rake gemspec ru',
  rust: 'rs',
  scala: 'scala sc',
  scss: 'scss',
  shellscript: 'sh bash zsh ksh',
  sql: 'sql',
  swift: 'swift',
  terraform: 'tf tfvars',
  toml: 'toml',
  typescript: 'ts mts cts',
  typescriptreact: 'tsx',
  vb: 'vb',
  xml: 'xml csproj xsd',
  yaml: 'yaml yml',
};

const names: readonly (readonly [RegExp, string])[] = [
  [/^\.env(?:\..+)?$|\.env$/, 'dotenv'],
  [/^(?:dockerfile|containerfile)(?:\..+)?$|\.dockerfile$/, 'dockerfile'],
  [/^(?:docker-)?compose(?:\..+)?\.ya?ml$/, 'dockercompose'],
  [/^(?:gnu)?makefile$/, 'makefile'],
  [/^(?:rakefile|gemfile)$/, 'ruby'],
  [/^\.(?:bashrc|bash_profile|bash_login|profile|zshrc|zprofile|zshenv|envrc)$/, 'shellscript'],
  [/^tsconfig.*\.json$/, 'jsonc'],
];

const interpreters: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ba|z|k|da)?sh\b/, 'shellscript'],
  [/\bpython[\d.]*\b/, 'python'],
  [/\b(?:node|bun)\b/, 'javascript'],
  [/\bruby\b/, 'ruby'],
  [/\bphp\b/, 'php'],
  [/\bpwsh\b/, 'powershell'],
];

const byEnding = new Map(
  Object.entries(endings).flatMap(([id, list]) => list.split(' ').map((ending) => [ending, id] as const)),
);

/** `plaintext` for what nothing is known about. */
export function languageIdOf(path: string, text: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const named = names.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  const ending = name.includes('.') ? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) : undefined;
  if (ending !== undefined) return ending;
  const firstLine = /^\uFEFF?#!([^\r\n]*)/.exec(text)?.[1];
  return (
    interpreters.find(([pattern]) => firstLine !== undefined && pattern.test(firstLine))?.[1] ?? 'plaintext'
  );
}
