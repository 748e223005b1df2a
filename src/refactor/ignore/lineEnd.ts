// What stands at a line's end: code, a comment, or a literal that goes on in the next line.
import type { CommentStyle, Region } from './commentStyles';

/**
 * Reads the text from its beginning up to an offset, by the literals and comments that the style names.
 * Good enough to keep a comment out of a string; it is no parser (a regular expression may mislead it).
 */
export function stateAt(text: string, offset: number, style: CommentStyle): 'code' | 'comment' | 'literal' {
  let at = 0;
  let heredoc: string | undefined;
  while (at < offset) {
    if (isLineComment(text, at, style)) {
      at = endOfLine(text, at);
      if (at >= offset) return 'comment';
      continue;
    }
    const region = style.regions.find((one) => text.startsWith(one.open, at));
    if (region) {
      const end = endOfRegion(text, at, region);
      if (end > offset) return 'literal';
      at = end;
      continue;
    }
    if (style.heredocs) heredoc ??= heredocAt(text, at);
    if (text.charAt(at) === '\n' && heredoc !== undefined) {
      at = endOfHeredoc(text, at, heredoc);
      if (at > offset) return 'literal';
      heredoc = undefined;
      continue;
    }
    at += text.charAt(at) === '\\' ? 2 : 1;
  }
  return 'code';
}

/** A `#` within a word of a shell, or of a YAML scalar, opens no comment. */
function isLineComment(text: string, at: number, { open, close }: CommentStyle): boolean {
  if (close !== '' || !text.startsWith(open, at)) return false;
  return open !== '#' || at === 0 || /\s/.test(text.charAt(at - 1));
}

/** The offset after the region's end; of one that is never closed, the end of its line or of the text. */
function endOfRegion(text: string, start: number, region: Region): number {
  for (let at = start + region.open.length; at < text.length; at++) {
    if (region.escapes && text.charAt(at) === '\\') at++;
    else if (text.startsWith(region.close, at)) return at + region.close.length;
    else if (!region.lines && text.charAt(at) === '\n') return at;
  }
  return text.length + 1;
}

function heredocAt(text: string, at: number): string | undefined {
  if (!text.startsWith('<<', at)) return undefined;
  return /^<<<?[-~]?[ \t]*\\?(["'`]?)([A-Za-z_]\w*)\1/.exec(text.slice(at, at + 100))?.[2];
}

function endOfHeredoc(text: string, lineBreak: number, name: string): number {
  const end = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
  end.lastIndex = lineBreak;
  return end.exec(text) ? end.lastIndex : text.length + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
