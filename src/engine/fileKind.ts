// What kind of file a text is, as far as reading values goes; from its language id or its name.

/** `config`: bare values are literals (YAML, .env, shell …); `code`: bare values are expressions; `prose`: documents. */
export type FileKind = 'config' | 'code' | 'prose' | 'unknown';

/** Language ids of VS Code and file name endings; what is in neither list is unknown. */
const kinds: Readonly<Record<Exclude<FileKind, 'unknown'>, string>> = {
  config: `yaml yml dockercompose dotenv env properties ini toml conf cfg config cnf dockerfile shellscript sh bash zsh fish
    csh tcsh ksh bat cmd netrc npmrc pypirc pgpass tfvars makefile mk editorconfig git-commit scminput plaintext txt log service http rest robot
    bash_history zsh_history history`,
  code: `javascript javascriptreact typescript typescriptreact js jsx mjs cjs ts tsx mts cts python py pyi java kotlin kt kts
    go ruby rb php csharp cs fsharp vb rust rs swift c h cpp cc cxx hpp objective-c m mm scala groovy gradle dart lua perl
    pl pm r elixir ex exs erlang erl clojure clj haskell hs powershell ps1 psm1 sql vue svelte solidity julia jl json jsonc
    json5 jsonl ipynb terraform tf hcl css scss less phpt phtml handlebars hbs ejs twig jsp pyx vala idl proto ml mli nim zig xml html htm coffeescript coffee razor cshtml map snap diff patch`,
  prose: 'markdown md mdx restructuredtext rst asciidoc adoc tex latex',
};

const kindOf = new Map<string, FileKind>();
for (const [kind, names] of Object.entries(kinds)) {
  for (const name of names.split(/\s+/)) kindOf.set(name, kind as FileKind);
}

/** The language id decides where it is known, then the file's name. */
export function fileKindOf(path: string | undefined, languageId: string | undefined): FileKind {
  const byLanguage = languageId === undefined ? undefined : kindOf.get(languageId);
  if (byLanguage && languageId !== 'plaintext') return byLanguage;
  const name = path?.slice(path.lastIndexOf('/') + 1).toLowerCase() ?? '';
  if (/^\.env(?:\.|$)|^(?:dockerfile|containerfile|makefile|procfile|jenkinsfile)(?:\.|$)/.test(name)) {
    return name.startsWith('jenkinsfile') ? 'code' : 'config';
  }
  return kindOf.get(name.slice(name.lastIndexOf('.') + 1)) ?? byLanguage ?? 'unknown';
}
