// Values that are made of variables, or handed on to another program.
import { type Filter, kindOf, type Kinds } from '../filter';

/** A variable of a shell, of Perl, PHP or a batch file, with what is taken from it: `$name`, `${name}`, `$_[0]`, `$all{name}`, `%NAME%`. */
const variable =
  /\{\$\w{1,40}(?:->\w{1,40})?\}|\$(?:\{[^{}]{1,80}\}|(?:[A-Za-z_]{1,60}|\d)(?:->)?(?:\[[^[\]]{1,40}\]|\{[^{}]{1,40}\})?)|%[A-Z]\w{2,60}%|%\{[^{}]{1,60}\}/g;

const handedOn: Kinds = [
  [/^\\&\w/, 'an expression'],
  [/^["']?\$\w+["']?\//, 'a path with a variable'],
  [/^-(?:pass(?:in|out|word)?|pwd?|key|k|p)$/, 'an option'],
  [/^--[a-z][\w-]{1,40}\w(?:[ =]|$)/, 'an option'],
];

export const madeOfVariables: Filter = ({ value, generic }) => {
  if (!generic) return undefined;
  // `$avp(i:123)`, `$host:%d`
  if (/^\$\w{1,20}(?:\([\w:.]{1,30}\)|:%[ds])/.test(value)) return 'a variable';
  const names = value.match(variable)?.length ?? 0;
  if (names === 0) return kindOf(value, handedOn);
  const rest = value.replace(variable, '').replace(/\\[0nrt]|[^A-Za-z0-9]/g, '');
  // `-p$PASSWORD`
  if (/^--?[A-Za-z][\w-]*[= ]?\$(?:\w+|\{\w+\})$/.test(value)) return 'a variable';
  // `$user:$pass`, `-U$DOMAIN/$USER`, `x$line`, OpenSSL's `pass:$1`; but `P@$word1` is a password.
  return rest.length === 0 || (names > 1 && rest.length < 4) || rest === 'x' || /^pass:\$/.test(value)
    ? 'a variable'
    : kindOf(value, handedOn);
};
