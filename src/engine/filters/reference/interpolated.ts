// Literals that the language fills in: `"user-$id"` of PHP, Perl, shells, Kotlin, Groovy, Dart and PowerShell.
import type { Filter } from '../filter';

const fillsIn = /\.(?:php\d?|phtml|inc|p[lm]|t|sh|bash|zsh|ksh|kts?|groovy|gradle|dart|ps1|psm1|tcl)$/i;
/** A dollar sign of its own before a name: a second one before it is that of `P@$$w0rd`. */
const name = /(?:^|[^\\$])\$[A-Za-z_]/;
/** Letters and digits without a sign between words: what a name is hung on has one, or is a word. */
const drawnBefore = /^(?=[^$]*\d)(?=[^$]*[A-Za-z])[^\s$_./:=-]{5,}\$\w/;

/** `PASSWORD :'new_password'`: psql quotes what its variable holds. */
const quotedVariable = /\b(?:password|by)\s{1,4}:["']$/i;

export const interpolated: Filter = ({ value, generic, rule, path, text, span, secret }) => {
  if (
    /^[a-z_]\w*$/i.test(value) &&
    quotedVariable.test(text.slice(Math.max(0, secret.start - 16), secret.start))
  )
    return 'a variable of a script';
  if (!name.test(value)) return undefined;
  const isFilled = generic && fillsIn.test(path) && text[secret.start - 1] === '"';
  // What a command line hands on, in a file of any kind: only single quotes keep the sign. Hashes begin with one.
  const isRaw = text.slice(Math.min(span.start, Math.max(0, secret.start - 1)), secret.start).includes("'");
  const isHanded =
    rule.general && rule.where !== 'key' && !isRaw && !value.startsWith('$') && !drawnBefore.test(value);
  return isFilled || isHanded ? 'a literal with a variable' : undefined;
};
