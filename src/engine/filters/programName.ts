// Names that programs give their parts, handed to a call or compared with a token: functions, symbols, files, programs.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** What is called with the name of something: `Symbol('passThrough')`, `open('id_rsa')`, `spawn('chpasswd')`. */
const namingCall =
  /(?:\b(?:preg_\w{4,20}|Deferred|Symbol|require|import(?:_module)?|f?open|popen|spawn\w{0,10}|execFile\w{0,10}|(?:load|read|open)_?(?:file|cert|pem|asset|resource|template|text|test_?data)\w{0,20}|\w{0,30}fixture\w{0,20})\(|Error\((?:\s{0,4}["'][^"'\n]{0,80}["'],)?)\s{0,4}["'`]$/i;

/** `_('info_obligatoire')`: under which a text for people is looked up. */
const translating = /(?:^|[^\w$])(?:_T|__?|N_|gettext|i18n|trans(?:late)?|tr|[lL]ocali[sz]e)\(\s{0,4}["'`]$/;

/** `passValue('x')` hands on, `splitpasswd('x')` takes apart. */
const handingOn = /(?:^|[.:>])pass(?!Word|Phrase|Wd|Code|Key)[A-Z]\w*$/;
const takingApart =
  /(?:^|[.:>])(?:split|mask|hide|strip|quote|escape|normali[sz]e)_?(?:pass|token|secret|key|cred)\w*$/i;

/** `showPasswords = (set.has('x')`, `$password->setAttribute('autofocus')` */
const lookedFor =
  /\.(?:has|includes|contains|indexOf|startsWith|endsWith)\(\s{0,4}["'`]$|->(?:set|add|get|remove)(?:Attribute|Attrib|Option|Class|Data)\w{0,12}\(\s{0,4}["']$/;
/** `strcmp(token, "x")` of a program that reads words. */
const parsed = /\bstr(?:n?(?:case)?cmp|_?eq\w{0,4})\(\s{0,4}\w{0,16}(?:token|tok)\w{0,4},\s{0,4}["']$/i;

/** `new Error('cookieParser("x") is required')`: a call that a message speaks of. */
const message = /(?:Error|Exception)\(\s{0,4}(["'`])[^"'`\n]{0,80}(?!\1)["'`]$/;

export const programName: Filter = ({ value, generic, form, key, context, text, secret }) => {
  if (!generic) return undefined;
  if (namingCall.test(text.slice(Math.max(0, secret.start - 160), secret.start))) return 'the name of a part';
  const near = text.slice(Math.max(0, secret.start - 60), secret.start);
  if (translating.test(near)) return 'a text for people';
  if (lookedFor.test(near)) return 'what is looked for';
  if (message.test(text.slice(Math.max(0, secret.start - 120), secret.start))) return 'a word of a message';
  if (/^ac_cv_\w+$/.test(value)) return 'a variable';
  if (key.startsWith('$') && isPartOfText(text, context.key?.start)) return 'one of several parts';
  if (parsed.test(near) && /^%?[a-z\d]+(?:[-_][a-z]+)*\d{0,5}$|^[A-Z\d]{2,16}$/.test(value))
    return 'a word of a parser';
  if (/^_{1,2}[a-z]+(?:_[a-z]+)+_{0,2}$/.test(value)) return 'the name of a part';
  if (form !== 'argument' && form !== 'comparison') return undefined;
  if (form === 'argument' && (handingOn.test(key) || takingApart.test(key)))
    return 'what a function takes apart';
  return isCamelName(value) ? 'the name of a part' : undefined;
};

/** `"$mode,$pass" = "lib,dlpreopen"`: the name is not all that is compared. */
function isPartOfText(text: string, start: number | undefined): boolean {
  return start !== undefined && text.charAt(start - 1) === ',' && /["'\w}]/.test(text.charAt(start - 2));
}

/** `deleteUserTokenWithHTTPInfo`: three words and more, as long as words are. */
function isCamelName(value: string): boolean {
  if (!/^[a-z]+(?:[A-Z][a-z]*|\d+(?=[A-Z]))+$/.test(value)) return false;
  const words = identifierWords(value);
  // With many words a short one among them tells no longer.
  return words.length >= 3 && value.length >= words.length * (words.length > 3 ? 3.4 : 4);
}
