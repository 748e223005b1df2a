// Which documents are scanned. Pure: it is given the scheme and what the editor knows of it.

/** Documents that are no files but hold what a user writes: untitled, notebook cells, the commit message box. */
const writtenSchemes = new Set([
  'untitled',
  'vscode-notebook-cell',
  'vscode-scm',
  'vscode-interactive-input',
]);

/** File systems whose documents are copies (history, reviews), generated, or Keylift's own pages. */
const copiedSchemes = new Set([
  'git',
  'gitlens',
  'gitfs',
  'review',
  'pr',
  'githubpr',
  'output',
  'search-editor',
  'vscode-settings',
  'vscode',
  'debug',
  'comment',
  'vscode-local-history',
  'vscode-chat-code-block',
  'vscode-copilot-chat-code-block',
  'chat-editing-text-model',
  'chat-editing-snapshot-text-model',
  'vscode-terminal',
  'perf',
  'keylift',
]);

/**
 * True when a document of this kind is scanned.
 * @param hasFileSystem whether some file system stands behind the scheme (also in-memory and remote ones).
 */
export function isScanned(scheme: string, languageId: string, hasFileSystem: boolean): boolean {
  if (languageId === 'log' || languageId === 'Log') return false;
  if (copiedSchemes.has(scheme) || scheme.startsWith('walkThrough')) return false;
  return writtenSchemes.has(scheme) || hasFileSystem;
}

/** True for `.env`, `.env.local`, `prod.env`: files that hold variables and nothing else. */
export function isEnvFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '.env' || name.startsWith('.env.') || name.endsWith('.env');
}
