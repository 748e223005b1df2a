// A secret in the shell lines that a configuration file holds: which quotes it stands in, and so how a variable is written.
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

/**
 * What stands for the secret in the shell text that `before` begins: the variable, with the quotes that it needs.
 * It ends the script with a message when the variable is missing or empty.
 */
export function inShell(before: string, secret: string, name: string): string | NotApplicable {
  const state = stateAt(before);
  const variable = `\${${name}:?${name} is not set}`;
  if (state === 'comment') return notApplicable(reasons.comment);
  if (state === 'quotedHeredoc') return notApplicable(reasons.heredoc);
  if (state !== "'" && /[\\$`]/.test(secret)) {
    return notApplicable(
      'The shell reads `$`, `\\` or a backtick in the secret, so its value is not certain.',
    );
  }
  switch (state) {
    case '"':
    case 'heredoc':
      return variable;
    case "'":
      return `'"${variable}"'`;
    case 'bare':
      return `"${variable}"`;
  }
}

type State = 'bare' | '"' | "'" | 'comment' | 'heredoc' | 'quotedHeredoc';

/** How the shell reads the character after the text. */
function stateAt(text: string): State {
  const open: string[] = [];
  for (let at = 0; at < text.length;) {
    const isQuoted = open.at(-1) === '"';
    const token = tokenAt(text, at, isQuoted ? inQuotes : bare);
    at += token.length;
    if (token === '"' && isQuoted) open.pop();
    else if (token === '"' || /^\$?\($/.test(token)) open.push(token);
    else if (isQuoted) continue;
    else if (token === ')') open.pop();
    else if (token.startsWith("'") && !isClosed(token)) return "'";
    else if (token.startsWith('#') && at === text.length) return 'comment';
    else if (/^<<[^<]/.test(token)) {
      const [, mark = '', word = ''] = heredoc.exec(token) ?? [];
      const body = text.indexOf('\n', at);
      if (body < 0) continue;
      const end = new RegExp(`^[ \\t]*${word}[ \\t\\r]*\\n`, 'm').exec(text.slice(body + 1));
      if (!end) return mark === '' ? 'heredoc' : 'quotedHeredoc';
      at = body + 1 + end.index + end[0].length;
    }
  }
  return open.at(-1) === '"' ? '"' : 'bare';
}

/** What is read in one step: escapes, quoted text, comments and the beginnings of heredocs and commands. */
const bare = /\\[^]|'[^']*'?|(?<![^\s;&|(])#[^\n]*|<<<|<<-?[ \t]*(?:\\\w+|'\w+'|"\w+"|\w+)|\$?\(/y;
const inQuotes = /\\[^]|\$\(/y;
const heredoc = /^<<-?[ \t]*(\\|["']?)(\w+)/;

/** What is read next: one of the tokens, or a character. */
function tokenAt(text: string, at: number, tokens: RegExp): string {
  tokens.lastIndex = at;
  return tokens.exec(text)?.[0] ?? text.charAt(at);
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith("'");
}
