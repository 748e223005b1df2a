// Values that open nothing, told by their names: tokens that page through lists or tell repeated requests apart, the ids
// of keys, numbers of errors, the pieces a parser makes, programs that ask for a password.
import type { AssignmentForm } from '../assignment';
import type { FileKind } from '../fileKind';
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

const names =
  /(?:next|prev|previous|select|change|lifecycle[_-]?action|continuation|pagination|paging|page|starting|resume|sync|version|forward|logging|idempotency|client[_-]?request|request|^-{0,2}client|["'.[]client)[_-]?tokens?["'\]]*$|(?:key|secret|token|credential)[_-]?(?:id|ref)s?["'\]]*$|^pw_(?:name|uid|gid|gecos|dir|shell)$/i;
/** Before `token`; of the others these are parts of longer words, as in `blockToken`. */
const versions = new Set(['lock', 'update', 'creation']);
/** Words by which a name is a sentence about an error. */
const verbs = new Set(
  'is are must cannot not too already required invalid missing expired error failed'.split(' '),
);
/** After `pass` in names of something that is handed on or has succeeded: `passThrough`, `passRate`. */
const passedTo = new Set(
  'through thru along by on to in if over back down count rate ratio fail log'.split(' '),
);

/** Before `pass` in programs that draw or translate: `renderPass`, `finalPass`. */
const passKinds = new Set(
  'render rendering shadow depth shader bloom blur compute graphics lighting geometry post prepass main final first second third two single on opaque optimizer optimization compiler function module'.split(
    ' ',
  ),
);
/** What stands beside the tokens of a highlighter: `{ token: 'strong', fontStyle: 'bold' }`. */
const styled = /\b(?:fontStyle|foreground|regex|next)["']?:\s?["'/]/;
/** From this length on a line is a packed program's. */
const packedLine = 1000;

/** What a name ends in that is given one of few values: `passwordType`, `TOKEN_STATUS`. */
const kinds = new Set(
  'type types kind method mode scheme mech mechanism status state oid guid uuid'.split(' '),
);
/** What a name ends in that has anything but the secret: `credentials__username`, `SQLPasswordCost`. */
const others = new Set('username identity challenge cost postfix symbols'.split(' '));
/** `GUID_CHANGE_PASSWORD`, `ERRCODE_INVALID_PASSWORD`: lists of what has a number of its own. */
const numbered = /^(?:GUID|UUID|OID|IID|CLSID|ERR|ERRNO|ERRCODE|ER|E_)(?=[A-Z_])/;
/** What is shown in the place of a secret. */
const hiding = /redacted|blank(?:ed|ing)?_|_masked?_/i;
/** `CREDENTIAL_MISMATCH`: what has gone wrong. */
const failing = /(?:mismatch|not_?found|too_?(?:long|short|old|weak|many))$/i;
/** `TOKEN_KEY = 'jwtToken'`, where something is kept. */
const entryName = /(?:pass(?:word|wd|phrase)?s?|tokens?|cred(?:ential)?s?)_?key$/i;
const entry = /^(?:[a-z]+(?:[_.:-][a-z]+|[A-Z][a-z]+){1,4}|password|token|secret|key)$/;
/** `image-pull-secret: registry`, `caSecret: redis-ca`: what a cluster calls the object that holds it. */
const objects = new Set('pull ca cert certificate tls'.split(' '));
const objectName = /^[a-z][a-z0-9]{0,15}(?:[-_.][a-z0-9]{1,12}){0,5}$/;
/** Behind the name under which a cluster's secret keeps what it fetches. */
const fetched = /^["']?[ \t]*(?:#[^\n]*)?\r?\n[ \t-]*(?:remoteRef|remoteKey|sourceRef|property|objectName):/;

export const bookkeeping: Filter = ({
  value,
  key,
  generic,
  form,
  fileKind,
  verdict,
  context,
  text,
  secret,
}) => {
  if (!generic) return undefined;
  if (names.test(key)) return 'a token or an id that opens nothing';
  const words = identifierWords(key);
  if (verdict?.isAbout && kinds.has(words.at(-1) ?? '')) return 'one of several kinds';
  if (words.length > 1 && others.has(words.at(-1) ?? '')) return 'something else about a secret';
  if (form === 'argument' && words.length > 1 && words.at(-1) === 'name') return 'the name of an object';
  if (words.at(-1) === 'var' && words.includes('env') && /^[A-Z]{3,}$/.test(value))
    return 'the name of a variable';
  if (/token_?use$/i.test(key)) return 'what a token is for';
  if (words[0] === 'use' && words.length > 1 && /^[a-z]+$/.test(value)) return 'one of several ways';
  if (endsAlike(words, identifierWords(value))) return 'something else about a secret';
  // `include_pat: hello02`: a pattern.
  if (/(?:in|ex)clude_pat$/.test(key)) return 'a pattern';
  if (/^X-Account-Key$/i.test(key)) return 'whose a mail is';
  if (numbered.test(key)) return 'a number of its own';
  if (failing.test(key)) return 'the name of an error';
  if (hiding.test(key)) return 'what hides a secret';
  if (entryName.test(key) && entry.test(value)) return 'the name of an entry';
  if (isObject(words, value, form, fileKind) && objectName.test(value)) return 'the name of an object';
  if (words.at(-1) === 'token' && versions.has(words.at(-2) ?? '')) return 'a token that opens nothing';
  if (/^secretKey$/.test(key) && fetched.test(text.slice(secret.end, secret.end + 80)))
    return 'the name of an entry';
  if (/ask_?pass["'\]]*$/i.test(key)) return 'a program that asks for a password';
  if (
    words.length > 3 &&
    /^(?:[A-Z]{1,4}-){0,2}\d{3,6}$/.test(value) &&
    words.some((word) => verbs.has(word))
  )
    return 'the number of an error';
  // `pw("onFinished")`: two letters are any name of a packed program.
  if (form === 'argument' && key.length < 3 && /^[A-Za-z_$.]+$/.test(value)) return 'a packed name';
  if (key.length < 3 && isPacked(text, secret.start)) return 'a packed name';
  if (words.at(-1) === 'pass' && passKinds.has(words.at(-2) ?? '') && /^[a-z]+$/i.test(value))
    return 'no password';
  if (
    form === 'list' &&
    /^["'`]?(?:\s{0,8},[^\]\n]{0,400})?\s{0,8}\]\.join\(/.test(text.slice(secret.end, secret.end + 440))
  )
    return 'a piece of a value';
  // `pass('the name of a test')`; `->pass('x')` gives one.
  if (
    form === 'argument' &&
    /^_?pass$/.test(key) &&
    !/[>:]/.test(text.charAt((context.key?.start ?? secret.start) - 1))
  )
    return 'a test that passes';
  if (/^token$/i.test(key) && styled.test(text.slice(Math.max(0, secret.start - 60), secret.end + 60)))
    return 'a kind of token';
  if ((form === 'list' || value.includes('\\@')) && /^[\w.+-]+\\?@[\w-]+(?:\.[\w-]+)+$/.test(value))
    return 'whose it is';
  // `'pass' => array('slug')`: what a route hands on.
  if (form === 'list' && /^pass$/i.test(key)) return 'what is passed on';
  // `'Model.0.password', 'Model.0.username'`
  const stem = key.slice(0, key.lastIndexOf('.') + 1);
  if (form === 'argument' && stem.length > 1 && value.startsWith(stem) && /^[\w.]+$/.test(value))
    return 'the next name';
  if (isNextPart(words, identifierWords(value))) return 'the next name';
  if (/^proxy_?pass/i.test(key) && value.startsWith('/')) return 'a path';
  if (/nsswitch/i.test(key)) return 'where accounts are looked up';
  // `salt_master_daemon("master-1")`, `salt 'minion1' test.ping`: the program of that name.
  if (words.includes('salt') && isOfProgram(words, form, value)) return 'no salt';
  if (key === 'data-key') return 'an attribute of an element';
  if (words.some((word, at) => word === 'pass' && passedTo.has(words[at + 1] ?? ''))) return 'no password';
  // `e.month = "month", e.password = "password"`
  if (
    value.toLowerCase() === words.at(-1) &&
    repeatsName.test(text.slice(Math.max(0, secret.start - 120), secret.start))
  )
    return 'a constant';
  // `Pass = "PASS"` in a list of constants.
  if (/^[A-Z]+$/.test(value) && value === key.toUpperCase() && value !== key) return 'a constant';
  // Keys have digits, or are long.
  if (words.at(-1) === 'tokens' && !/^(?=.*\d)[\w.-]{16,}$/.test(value)) return 'a piece of text';
  return /<(?:script|style|link)\b[^<>]{0,200}\snonce=["'`]$/i.test(
    text.slice(Math.max(0, secret.start - 240), secret.start),
  )
    ? "a page's nonce"
    : undefined;
};

/** What the last word of a name may say the value is. */
const programParts = new Set(
  'function callback handler hook type name path file class method module command option field url policy rule template map list'.split(
    ' ',
  ),
);

/** Of a cluster, or of a file that lists its secrets by their names. */
function isObject(
  words: readonly string[],
  value: string,
  form: AssignmentForm | undefined,
  kind: FileKind,
): boolean {
  if (kind !== 'config' && !value.includes('-')) return false;
  if (/^secrets?$/.test(words.at(-1) ?? '') && objects.has(words.at(-2) ?? '')) return true;
  return kind === 'config' && form === 'list' && words.at(-1) === 'secrets';
}

/** `auth_password_function = my_auth_function`: both end in the word that says what they are. */
function endsAlike(words: readonly string[], others: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && others.length > 1 && programParts.has(last) && last === others.at(-1);
}

/** What the program Salt has, in its tests and in the commands that its documents show. */
const parts = new Set('daemon master minion cli cloud proxy api call ssh run'.split(' '));

function isOfProgram(words: readonly string[], form: AssignmentForm | undefined, value: string): boolean {
  if (parts.has(words.at(-1) ?? '')) return true;
  return (
    form === 'spaced' &&
    words.length === 1 &&
    /^[a-z]+[a-z0-9]{0,32}(?:[-_.][a-z0-9]{1,32}){0,4}$/.test(value)
  );
}

/** A member of an enumeration that repeats its name, and the beginning of the next one. */
const repeatsName =
  /\w(?:\.|\[["'])(\w{2,30})(?:["']\])?\s?=\s?["']\1["'][,;)\]]{1,4}\s{0,20}[\w[]{1,40}(?:\.|\[["'])\w{1,30}(?:["']\])?\s?=\s?["']$/i;

/** What stands beside a password: `('domain_password', 'domain_username')`. */
const otherParts = new Set('username user login host hostname port url uri path certificate cert'.split(' '));

/** The same words but for the last. */
function isNextPart(words: readonly string[], others: readonly string[]): boolean {
  if (others.length < 2 || !otherParts.has(others.at(-1) ?? '')) return false;
  return others.slice(0, -1).every((word, at) => word === words[at]);
}

/** True when the line around `at` is longer than people write lines. */
function isPacked(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - packedLine), at);
  const after = text.slice(at, at + packedLine);
  return (
    !before.includes('\n') &&
    (before.length === packedLine || !after.includes('\n')) &&
    before.length + after.length > packedLine
  );
}
