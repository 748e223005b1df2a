// How comments are written in the languages that editors know, and which literals may reach over a line's end.

/** A literal or block comment, by its ends. */
export interface Region {
  readonly open: string;
  readonly close: string;
  /** A backslash takes the closing mark's meaning away. */
  readonly escapes: boolean;
  /** It may hold line breaks. */
  readonly lines: boolean;
}

/** How comments of a language are written. */
export interface CommentStyle {
  /** `end`: a comment may follow code on its line; `above`: it needs a line of its own. */
  readonly position: 'end' | 'above';
  readonly open: string;
  /** Empty where the line's end closes the comment. */
  readonly close: string;
  readonly regions: readonly Region[];
  /** `<<NAME` opens a text that ends at a line with the name. */
  readonly heredocs: boolean;
}

/** The comment style of a VS Code language id; undefined where there are no comments or we don't know them. */
export function commentStyleOf(languageId: string): CommentStyle | undefined {
  return styles.get(languageId);
}

const single = (mark: string): Region => ({ open: mark, close: mark, escapes: true, lines: false });
const long = (mark: string, escapes = true): Region => ({ open: mark, close: mark, escapes, lines: true });
const block = (open: string, close: string): Region => ({ open, close, escapes: false, lines: true });

const quotes = [single('"'), single("'")];
const cBlock = block('/*', '*/');

function endOfLine(open: string, regions: readonly Region[], heredocs = false): CommentStyle {
  return { position: 'end', open, close: '', regions, heredocs };
}

function ownLine(open: string): CommentStyle {
  return { position: 'above', open, close: '', regions: [], heredocs: false };
}

function enclosed(open: string, close: string, regions: readonly Region[]): CommentStyle {
  return { position: 'end', open, close, regions: [block(open, close), ...regions], heredocs: false };
}

const families: readonly (readonly [CommentStyle, string])[] = [
  [endOfLine('//', [cBlock, ...quotes, long('`')]), 'javascript javascriptreact typescript typescriptreact'],
  [endOfLine('//', [cBlock, long('"""'), ...quotes]), 'java kotlin scala swift groovy dart csharp fsharp'],
  [endOfLine('//', [cBlock, ...quotes, long('`', false)]), 'go'],
  [endOfLine('//', [cBlock, long('"'), long("'")], true), 'php'],
  // A lifetime (`'a`) looks like an open quote, which ends with its line.
  [endOfLine('//', [cBlock, long('"'), single("'")]), 'rust'],
  [
    endOfLine('//', [cBlock, ...quotes]),
    'c cpp objective-c objective-cpp cuda-cpp jsonc json5 less scss proto proto3 prisma solidity bicep zig glsl hlsl',
  ],
  [
    endOfLine('#', [long('"""'), long("'''"), ...quotes]),
    'python toml starlark bazel julia elixir coffeescript nim',
  ],
  [endOfLine('#', [long('"'), long("'", false)], true), 'shellscript fish perl ruby crystal'],
  [
    endOfLine('#', [block('@"\n', '\n"@'), block("@'\n", "\n'@"), block('<#', '#>'), ...quotes]),
    'powershell',
  ],
  [endOfLine('#', [cBlock, single('"')], true), 'terraform hcl'],
  [
    endOfLine('#', quotes),
    'yaml dockercompose github-actions-workflow azure-pipelines ansible helm r graphql cmake tcl nix pip-requirements',
  ],
  [endOfLine('--', [cBlock, long("'", false), single('"')]), 'sql mysql postgres plsql'],
  [endOfLine('--', [block('--[[', ']]'), block('[[', ']]'), ...quotes]), 'lua'],
  [endOfLine('--', [block('{-', '-}'), single('"')]), 'haskell elm'],
  [endOfLine(';', [long('"')]), 'clojure lisp scheme'],
  [endOfLine('%', [single('"')]), 'latex tex erlang matlab'],
  [endOfLine("'", [single('"')]), 'vb'],
  [enclosed('/*', '*/', quotes), 'css'],
  [
    enclosed('<!--', '-->', [block('<![CDATA[', ']]>'), block('<', '>')]),
    'html xml xsl svg vue svelte markdown',
  ],
  // After a value these would be part of it, at least for some readers of the format.
  [ownLine('#'), 'dockerfile properties java-properties dotenv env makefile ssh_config'],
  [ownLine(';'), 'ini'],
  [ownLine('REM'), 'bat'],
];

const styles: ReadonlyMap<string, CommentStyle> = new Map(
  families.flatMap(([style, ids]) => ids.split(' ').map((id) => [id, style] as const)),
);
