// The text of .gitignore: made to ignore .env, unless it does already.
import ignore from 'ignore';
import { lineEndOf } from './style';

/** The text with a line that ignores `.env`; unchanged when a pattern covers it. An `.env.example` stays visible. */
export function ensureIgnored(text: string): string {
  const lineEnd = lineEndOf(text);
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  if (ignore().add(text).ignores('.env')) return text;
  return `${text}${gap}.env${lineEnd}`;
}
