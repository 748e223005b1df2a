// Code where a value would stand: calls, members, and regular expressions.
import { isWordy } from '../../checks/notWord';
import { endsUnclosed } from '../../assignment';
import type { Candidate } from '../../candidate';
import { holdsPassword } from '../../holdsPassword';
import { isJoinedWords } from '../../joinedWords';
import type { Filter } from '../filter';
import { isBare } from './isBare';

/** `regexp.MustCompile("x")`, `re.compile(r'x')`, `new RegExp(`x`)` */
const compiled =
  /(?:\bMustCompile|\b(?:re|Pattern|regexp?)\.compile|\bRegExp|\bRegexp?(?:\.new)?)\(\s{0,8}[r@]?["'`]$/i;

export const expression: Filter = (candidate) => {
  const { value, rule, context, text, secret } = candidate;
  if (
    /^\??\\x[0-9a-f]{2}|\(\?[:<=!P]|^r?f?&(?:#34|#39|quot);|\[\^|\[[^\][]{0,12}(?:a-z|A-Z|0-9|a-f|A-F)[^\][]{0,24}\](?:[+*]|\{\d)|\\[sdwSDW][+*{]|\]\{\d|^\^.+\$$|\(\.[-*+]\??\)|^\.[*+]\??$/.test(
      value,
    )
  )
    return 'a regular expression';
  if (rule.where === 'key' && isBare(candidate) && /^\/.+\/[a-z]{0,4}$/.test(value))
    return 'a regular expression';
  if (rule.where === 'key' && compiled.test(text.slice(Math.max(0, secret.start - 40), secret.start)))
    return 'a regular expression';
  if (rule.general && context.quote === undefined && passedOn.test(value)) return 'an expression';
  return (rule.where === 'key' && (isCall(value) || isMember(candidate))) || isStatement(candidate)
    ? 'an expression'
    : undefined;
};

/** `password: e3.password`, in code that names were shortened in. */
const passedOn = /^[A-Za-z_$][\w$]{0,20}(?:\.\w{1,20})?\.(?:pass(?:word|wd|phrase)?|pwd|secret|token)$/i;

/** The end of one call and the next, `crypto.randomBytes(32).toString(`; a call with types, `config.get<string>(`. */
function isCall(value: string): boolean {
  return /^[\w$]*\)\.[a-z]\w*\(/i.test(value) || /^[A-Za-z_$][\w$.]*<\w+>\(/.test(value);
}

/** Statements in a row read like a connection string: what the last is given is a call, `getpwuid(uid)`, `parts[2]`; `!!ownPass`. */
function isStatement(candidate: Candidate): boolean {
  const { value, fileKind, context, text, secret } = candidate;
  if (fileKind !== 'code' || context.quote !== undefined || !isBare(candidate)) return false;
  // `derive(password)`, `c.Secret`
  if (text.charAt(secret.end) === '(' && /^[A-Za-z_$][\w$.]*$/.test(value)) return true;
  if (/^[a-z]{1,2}\.[A-Z][A-Za-z]+$/.test(value)) return true;
  return /^(?:[A-Za-z_]\w*(?:\(\w*\)|\[\w*\]|\?)|!{1,2}[A-Za-z_$][\w$]*)$/.test(value);
}

/** `config.password`, `getToken()`, `this.secret`, `args[0]`, `item.2`: code, not a value. Inside quotes only members are meant. */
function isMember(candidate: Candidate): boolean {
  const { value, context, text, secret } = candidate;
  if (
    context.quote === undefined &&
    /^[A-Za-z_$][\w$.]*[([]|^[a-z]{2,12}\.\d$/.test(value) &&
    !endsUnclosed(text, secret)
  )
    return true;
  if (isChosen(candidate)) return false;
  const members = value.split(/\.|->|::/);
  // A random password with a dot has digits in odd places, or letters that are no words.
  return members.length > 1 && members.every((part) => /^[A-Za-z_$]+\d?$/.test(part) && isWordy(part));
}

/** `green.bottle` in settings or between quotes: words that people join, where no member can stand. */
function isChosen({ value, rule, context, fileKind, verdict, form }: Candidate): boolean {
  const isLiteral = context.quote !== undefined || fileKind === 'config' || form === 'element';
  return isLiteral && holdsPassword(rule) && verdict?.isAbout !== true && isJoinedWords(value);
}
