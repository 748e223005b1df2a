// PowerShell's strings: the backtick escapes, quotes are doubled, and single quotes keep everything as it is.
import { controlEscapes, type Literal } from '../../syntax';

const codes: Readonly<Partial<Record<string, string>>> = {
  ...controlEscapes,
  0: '\0',
  e: '\u001b',
};

/** What the script sees in place of the secret's characters; undefined when that is not sure. */
export function decode({ node, secret }: Literal): string | undefined {
  switch (node.type) {
    case 'verbatim_string_characters':
      return secret.replaceAll("''", "'");
    case 'verbatim_here_string_characters':
    case 'switch_clause_condition':
      return secret;
    case 'generic_token':
      return /[`"'$*?[\]{}()]/.test(secret) ? undefined : secret;
    case 'expandable_string_literal':
      return unescaped(secret.replaceAll('""', '"'));
    default:
      return unescaped(secret);
  }
}

/** An escape by number is known to newer versions only. */
function unescaped(text: string): string | undefined {
  if (/`(?:u\{|$)/.test(text)) return undefined;
  return text.replace(/`([\s\S])/g, (_escape, character: string) => codes[character] ?? character);
}

/** A literal that expands nothing, as one that does, with a hole in the place of the secret. */
export function expandable({ node, before, after, open, close }: Literal, hole: string): string {
  const isHere = node.type.includes('here');
  const escaped = (text: string): string => {
    const plain = isHere ? text : text.replaceAll("''", "'");
    return plain.replace(isHere ? /[`$]/g : /[`$"]/g, '`$&');
  };
  const mark = (text: string): string => text.replace("'", '"');
  return mark(open) + escaped(before) + hole + escaped(after) + mark(close);
}
