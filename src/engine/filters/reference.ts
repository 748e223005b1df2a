// Values that only refer to a secret kept elsewhere: variables, templates, manager references, expressions.
import { isWordy } from '../checks/notWord';
import type { Candidate } from '../candidate';
import type { FileKind } from '../fileKind';
import type { ContextKind } from '../finding';
import type { Filter } from './filter';

const references: readonly (readonly [RegExp, string])[] = [
  [
    /^\$[A-Za-z_]\w*$|^\$\{[^}]*\}|^\$\(|^\$env:\w+|^%[A-Za-z_]\w*%$|^%~?\d(?::%~?\d)*$|^\$[A-Za-z_][\w.]*\$$|^\$\d{1,2}$|^%[A-Z]+_[A-Z_]+$/,
    'a variable',
  ],
  [
    /\{\{.*\}\}|<%.*%>|#\{.*\}|\$\{\{?.*\}|@@?[A-Z][A-Z_.]{2,}@@?|^@@?[A-Za-z_.]{3,}@@?$|^__\w+__$|^\{[\w.$ -]*\}$|\$\([A-Za-z_.]+\)|^<[^<>]+>$/,
    'a template',
  ],
  [
    /^(?:op|vault|awssm|aws-sm|gcpsm|azurekv|keyvault|secretref|ref\+\w+|ssm|arn:aws):|^!(?:Ref|Sub|GetAtt|vault)\b|^ENC\[/,
    'a reference to a secrets manager',
  ],
  [
    /^(?:process|os|import\.meta)\.env|^(?:ENV|env|getenv|os\.getenv|System\.getenv|Environment\.)[[(.]|^secrets\.\w/,
    'read from the environment',
  ],
  [/^(?:%[sdv](?:[:/@]%[sdv])*|%\([\w]+\)s|\{\d*\}|:\w+|\?)$/, 'a format placeholder'],
];

export const reference: Filter = (candidate) => {
  const { value, key, rule, distinctive, generic, fileKind, context, text, secret } = candidate;
  if (/^(?:\{\{|\$\{|#\{|<%|\{%)/.test(text.slice(secret.end, secret.end + 2)))
    return 'the beginning of a template';
  // What stands between two texts of a packed line: `"Password:"),f?e.create("code"`.
  if ((rule.where === 'key' || generic) && /^["'`]?(?:[)\]},;]|\.\w+\().*[([{,=+?:]["'`]?$/.test(value))
    return 'code between two texts';
  // A text that is put together: `"password='" . $new . "'"`.
  if ((rule.where === 'key' || generic) && isPutTogether(value, text.slice(secret.start - 2, secret.start)))
    return 'code between two texts';
  // A text that goes on after a variable: `"password='" + conf[`.
  if (generic && /^(["'`])\s?[+.]\s?[A-Za-z_$][\w$.>-]*(?:[[(]|\s?[+.]\s?\1?$)/.test(value))
    return 'code between two texts';
  // The end of one call and the next: `crypto.randomBytes(32).toString(`.
  if (rule.where === 'key' && /^[\w$]*\)\.[a-z]\w*\(/i.test(value)) return 'an expression';
  if (rule.where === 'key' && /^[A-Za-z_$][\w$.]*<\w+>\(/.test(value)) return 'an expression';
  if (generic && text.startsWith('{{', secret.end)) return 'the beginning of a template';
  if (rule.where === 'key' && /[=,+ ]\$[A-Za-z_]{3,}/.test(value)) return 'a template';
  if (
    generic &&
    !/["'`]/.test(text.charAt(secret.start - 1)) &&
    isVariable(value, key, context.kind, fileKind)
  )
    return 'a variable';
  // Code in a document, `'Authorization': message`; configuration in it puts no quotes around names only.
  if (
    generic &&
    fileKind !== 'config' &&
    /["']\s?:\s?$/.test(text.slice(secret.start - 4, secret.start)) &&
    /^[A-Za-z_$][\w$]*$/.test(value)
  )
    return 'a variable';
  if (
    generic &&
    !/["'`]/.test(text.charAt(secret.start - 1)) &&
    /^(?:Get|Read|Import|New|Convert[A-Za-z]*)-[A-Z][A-Za-z]+$/.test(value)
  )
    return 'a command';
  if (/\(\?[:<=!]|\[\^|\\[sdwSDW][+*{]|\]\{\d/.test(value)) return 'a regular expression';
  // `["sshpass -p ", PASSWORD, " host"]`
  if (/["']/.test(text.charAt(secret.start - 1)) && /^[,+.][^"']*[,+.]$/.test(value))
    return 'code between two texts';
  // Statements in a row read like a connection string: what the last is given is a call, `getpwuid(uid)`.
  if (fileKind === 'code' && context.quote === undefined && /^[A-Za-z_]\w*(?:\(\w*\)|\?)$/.test(value))
    return 'an expression';
  if (rule.general && isPassedOn(candidate)) return 'a variable';
  if (generic) {
    const reason = borrowed(candidate);
    if (reason !== undefined) return reason;
  }
  // A distinctive value may itself begin with a dollar sign, as Asaas' keys do.
  if (distinctive && (!/[{}$<>]|^%\w+%$|^__\w+__$/.test(value) || rule.shape.startsWith('\\$')))
    return undefined;
  for (const [expression, reason] of references) {
    if (expression.test(value)) return reason;
  }
  if (rule.general && /^[A-Za-z_$][\w$.]*\(/.test(value) && context.quote === undefined)
    return 'an expression';
  return rule.where === 'key' && isExpression(value, context.quote !== undefined)
    ? 'an expression'
    : undefined;
};

/** An operator at both ends, between the quotes of one language inside of another's. */
function isPutTogether(value: string, before: string): boolean {
  return /^\s{0,4}[.+&|].*[.+&|]\s{0,4}$/.test(value) && /["'`]{2}$/.test(before);
}

/** A variable of a shell, of Perl, PHP or a batch file, with what is taken from it: `$name`, `${name}`, `$_[0]`, `$all{name}`, `%NAME%`. */
const variable =
  /\$(?:\{[^{}]{1,80}\}|(?:[A-Za-z_]{1,60}|\d)(?:\[[^[\]]{1,40}\]|\{[^{}]{1,40}\})?)|%[A-Z]\w{2,60}%/g;

/** `call(table_key, table_length)`, `FIRST_KEY, SECOND_KEY,`, `type BinKey = MeshBinKey;` in code: literals have quotes there. */
function isPassedOn({ value, form, fileKind, context, text, secret }: Candidate): boolean {
  if (fileKind !== 'code' || context.quote !== undefined || context.kind === 'comment') return false;
  if (/["'`]/.test(text.charAt(secret.start - 1)) || !/^[A-Za-z_$][\w$]*$/.test(value)) return false;
  return context.kind === 'argument' || (form === undefined && /[,;)]/.test(text.charAt(secret.end)));
}

/** What is made of variables, is handed on to another program, or is the name of something that code has. */
function borrowed({ value, key, form, fileKind, text, secret }: Candidate): string | undefined {
  const before = text.charAt(secret.start - 1);
  const isBare = !/["'`]/.test(before);
  // `$pass = word`: a value that no quotes hold is none in the languages whose variables begin with a dollar sign.
  if (isBare && /^\$\w+$/.test(key) && /^[A-Za-z_]\w*$/.test(value)) return 'a variable';
  // `mySecret,` as an option's value in a document or a comment: configuration puts no comma there.
  if (
    isBare &&
    fileKind !== 'config' &&
    form === 'assignment' &&
    /^[a-z]+(?:[A-Z][a-z]+)*$/.test(value) &&
    /^,\s*(?:$|[\r\n]|\/\/)/.test(text.slice(secret.end, secret.end + 8))
  )
    return 'a variable';
  if (/^\\&\w/.test(value)) return 'an expression';
  if (/^\$\w+\//.test(value)) return 'a path with a variable';
  if (/^--[a-z][\w-]{1,40}\w(?:[ =]|$)/.test(value)) return 'an option';
  const names = value.match(variable)?.length ?? 0;
  if (names === 0) return undefined;
  const rest = value.replace(variable, '').replace(/[^A-Za-z0-9]/g, '');
  // `$user:$pass`, `-U$DOMAIN/$USER`, `x$line`; but `P@$word1` is a password.
  return rest.length === 0 || (names > 1 && rest.length < 4) || rest === 'x' ? 'a variable' : undefined;
}

/**
 * A bare word that code gives: `defaultKey$1`, a bundler's second variable of a name; and where it is no comment
 * `withToken: defaultToConfig`, `password: password`, `passThrough: this`; `secretAccessKey: AWS_SECRET_KEY` in both.
 */
function isVariable(value: string, key: string, place: ContextKind, fileKind: FileKind): boolean {
  if (/^[A-Za-z_]\w*\$\d{1,2}$/.test(value)) return true;
  if (fileKind === 'code' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return true;
  if (fileKind !== 'code' || place === 'comment') return false;
  if (/^(?:this|self|\d{1,5}|[A-Za-z_$]*[a-z][A-Z][a-z][A-Za-z_$]*\d{0,3})$/.test(value)) return true;
  return /^[a-z]+$/i.test(value) && key.toLowerCase().endsWith(value.toLowerCase());
}

/** `config.password`, `getToken()`, `this.secret`, `args[0]`: code, not a value. Inside quotes only members are meant. */
function isExpression(value: string, quoted: boolean): boolean {
  if (!quoted && /^[A-Za-z_$][\w$.]*[([]/.test(value)) return true;
  const members = value.split(/\.|->|::/);
  // A random password with a dot has digits in odd places, or letters that are no words.
  return members.length > 1 && members.every((part) => /^[A-Za-z_$]+\d?$/.test(part) && isWordy(part));
}
