// Literals that the language fills in: `"user-$id"` of PHP, Perl, shells, Kotlin, Groovy, Dart and PowerShell.
import type { Filter } from '../filter';

const fillsIn = /\.(?:php\d?|phtml|inc|p[lm]|t|sh|bash|zsh|ksh|kts?|groovy|gradle|dart|ps1|psm1|tcl)$/i;
/** A dollar sign of its own before a name: a second one before it is that of `P@$$w0rd`. */
const name = /(?:^|[^\\$])\$[A-Za-z_]/;

export const interpolated: Filter = ({ value, generic, path, text, secret }) =>
  generic && fillsIn.test(path) && text[secret.start - 1] === '"' && name.test(value)
    ? 'a literal with a variable'
    : undefined;
