// Bare words that name what code has: `password: password`, `call(table_key, table_length)`; literals have quotes there.
import type { Candidate } from '../../candidate';
import type { Filter } from '../filter';
import { isBare } from './isBare';

export const bareWord: Filter = (candidate) => {
  if (candidate.rule.general && isPassedOn(candidate)) return 'a variable';
  if (isTypeName(candidate)) return 'the name of a type';
  if (isCall(candidate)) return 'an expression';
  if (!candidate.generic) return undefined;
  if (isGivenAfterQuotes(candidate)) return 'a variable';
  if (/^[a-z_]\w*\)\.[a-z]\w*$/.test(candidate.value)) return 'an expression';
  if (!isBare(candidate)) return undefined;
  if (isCode(candidate) || /^\*[a-z][a-z_-]*$/.test(candidate.value)) return 'a variable';
  // `random(seed=inventory_hostname)`
  if (/seed$/i.test(candidate.key) && /^[a-z]+(?:_[a-z]+)+$/.test(candidate.value)) return 'a variable';
  if (isVariable(candidate) || isBehindDollar(candidate) || isOption(candidate)) return 'a variable';
  // PowerShell's, `$password = -join (…)` among them.
  return /^(?:Get|Read|Import|New|Convert[A-Za-z]*)-[A-Z][A-Za-z]+$|^-(?:join|split|replace)$/.test(
    candidate.value,
  )
    ? 'a command'
    : undefined;
};

/** `getSecret(`, `params.pop(`; where a shape without a provider decides, only in code and outside of quotes. */
function isCall({ value, generic, rule, fileKind, context }: Candidate): boolean {
  const isCode = rule.general && fileKind === 'code' && context.quote === undefined;
  return (generic || isCode) && /^[A-Za-z_$][\w$.]*(?:\[[\w.]*\])*[([]$/.test(value);
}

/** `call(table_key, table_length)`, `FIRST_KEY, SECOND_KEY,`, `type BinKey = MeshBinKey;` in code. */
function isPassedOn(candidate: Candidate): boolean {
  const { value, form, fileKind, context, text, span, secret } = candidate;
  if (fileKind !== 'code' || context.quote !== undefined || context.kind === 'comment') return false;
  if (!isBare(candidate) || !/^[A-Za-z_$][\w$]*$/.test(value)) return false;
  // The end of a literal: 'Token 83f…'.
  if (/["'`]/.test(text.charAt(secret.end))) return false;
  // Settings in a literal of many lines, between semicolons; `IDENTIFIED BY x;`, where no variable may stand.
  const sign = /(=|\sby\s)$/i.exec(text.slice(Math.max(0, secret.start - 4), secret.start))?.[1];
  const isWord = sign !== '=' && /^[a-z]+$/i.test(value);
  if (sign !== undefined && span.start < secret.start && (isWord || /\d/.test(value))) return false;
  return context.kind === 'argument' || (form === undefined && /[,;)]/.test(text.charAt(secret.end)));
}

/** Code in a document, `'Authorization': message`; configuration in it puts no quotes around names only. */
function isGivenAfterQuotes({ value, fileKind, text, secret }: Candidate): boolean {
  return (
    fileKind !== 'config' &&
    /["']\s?:\s?$/.test(text.slice(Math.max(0, secret.start - 4), secret.start)) &&
    /^[A-Za-z_$][\w$]*$/.test(value)
  );
}

/**
 * `defaultKey$1`, a bundler's second variable of a name; and where it is no comment
 * `password: password`, `passThrough: this`; `secretAccessKey: AWS_SECRET_KEY` in both.
 */
function isVariable({ value, key, context, fileKind, form }: Candidate): boolean {
  if (fileKind !== 'config' && /^[A-Za-z_]+\$\d{1,2}$/.test(value)) return true;
  if (fileKind === 'code' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return true;
  if (fileKind !== 'code' || context.kind === 'comment') return false;
  // The text of an element is no expression, and names there have no digits and no capital in front.
  if (form === 'element' && /\d|^[A-Z]/.test(value)) return false;
  if (/^(?:this|self|\d{1,5}|(?=.*[a-z][A-Z][a-z])[A-Za-z_$]+\d{0,3})$/.test(value)) return true;
  return /^[a-z]+$/i.test(value) && key.toLowerCase().endsWith(value.toLowerCase());
}

/** `type AcmeChatMistralV1Params = AcmeChatMistralV1Node & {`: names as long as keys are, which no quotes hold. */
function isTypeName({ value, distinctive, fileKind, context, text, secret }: Candidate): boolean {
  if (distinctive || fileKind !== 'code' || context.quote !== undefined || context.kind === 'comment')
    return false;
  // Keys have more digits than that.
  if (!/^[A-Za-z_]\w*$/.test(value) || value.replace(/\D/g, '').length > 2) return false;
  const before = text.slice(Math.max(0, secret.start - 24), secret.start);
  return /\b(?:type|interface|class|extends|implements|typeof|enum|namespace|new|import)\s$|\w\s=\s$|[&|<]\s?$/.test(
    before,
  );
}

/** `self.password = auth`, in documents, too; a type, `password: str):`. */
function isCode({ value, key }: Candidate): boolean {
  return (/^(?:self|this)\./.test(key) && /^[A-Za-z_]\w*$/.test(value)) || /^[A-Za-z_.[\]]+\):$/.test(value);
}

/**
 * `$pass = word`: a value that no quotes hold is none in the languages whose variables begin with a dollar sign. A shape
 * that finds a part of a literal has seen its quotes.
 */
function isBehindDollar({ value, key, rule }: Candidate): boolean {
  return rule.where === 'key' && /^\$\w+$/.test(key) && /^[A-Za-z_]\w*$/.test(value);
}

/**
 * `mySecret,` as an option's value in a document or a comment: configuration puts no comma there;
 * `find({ password: password })`.
 */
function isOption({ value, key, form, fileKind, text, secret }: Candidate): boolean {
  return (
    fileKind !== 'config' &&
    form === 'assignment' &&
    /^[a-z]+(?:[A-Z][a-z]+)*$/.test(value) &&
    (/^,\s*(?:$|[\r\n]|\/\/)/.test(text.slice(secret.end, secret.end + 8)) ||
      (value === key && /^\s?[,})\]]/.test(text.slice(secret.end, secret.end + 2))))
  );
}
