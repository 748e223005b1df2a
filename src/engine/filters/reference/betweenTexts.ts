// Code between two texts, which reads like a text in quotes: `"password='" + word + "'"`.
import type { Filter } from '../filter';

export const betweenTexts: Filter = ({ value, rule, generic, text, secret }) =>
  ((rule.where === 'key' || generic) &&
    (isPackedCode(value) || isPutTogether(value, text.slice(secret.start - 2, secret.start)))) ||
  (generic && goesOn(value)) ||
  isListed(value, text.charAt(secret.start - 1))
    ? 'code between two texts'
    : undefined;

/** In a packed line: `"Password:"),f?e.create("code"`. */
function isPackedCode(value: string): boolean {
  // `"Secret: "+fmt.Sprintf("%v", it)`
  if (/^\s?[+.&]\s?[A-Za-z_$][\w$.]*\($/.test(value)) return true;
  return /^["'`]?(?:[)\]},;]|\.\w+\().*[([{,=+?:]["'`]?$/.test(value);
}

/** An operator at both ends, between the quotes of one language inside of another's: `"password='" . $new . "'"`. */
function isPutTogether(value: string, before: string): boolean {
  return /^\s{0,4}[.+&|].*[.+&|]\s{0,4}$/.test(value) && /["'`]{2}$/.test(before);
}

/** A text that goes on after a variable: `"password='" + conf[`. */
function goesOn(value: string): boolean {
  return /^(["'`])\s?[+.]\s?[A-Za-z_$][\w$.>-]*(?:[[(]|\s?[+.]\s?\1?$)/.test(value);
}

/** `["sshpass -p ", PASSWORD, " host"]`, and between texts of Go in backticks. */
function isListed(value: string, before: string): boolean {
  return /["'`]/.test(before) && /^[,+.][^"']*[,+.]$/.test(value);
}
