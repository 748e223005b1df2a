// Calls between a name and a value: which give the name the value, which compare the two, and which only take a name.
import type { Span } from '../../base';
import { charactersOf, isAmong } from '../characters';
import { sticky } from './literal';

/** Calls whose second argument is no value of the first: key derivation, text work. */
const otherCalls =
  /(?:pbkdf2?\w*|s?crypt\w*|argon2\w*|hash\w*|hmac\w*|hkdf\w*|derive\w*|sha\d+|digest|replace\w*|match\w*|includes|indexOf|contains|split|join|log|print\w*|format|lookup|translate|test|it|describe|sprintf|concat|values|(?:^|[^\w])(?:__?|_[exn]x?|t|t_[a-z]|trans|gettext))\s*$/i;
/** Calls that give or compare: `strcpy(password, "x")`, `assertEquals(user.password, "x")`, `Set($Password, 'x')`. */
const pairingCalls =
  /(?:str(?:n?cpy|n?cmp|casecmp|lcpy|dup)|memcpy|assert\w*eq\w*|assert\w*same|assert\w*equal\w*|equals?\w*|eq_?|\bis|expect|compare\w*|(?<!re|un|off|sub|data)set\w*|reset_?pass\w*|put|insert|(?<![a-z])store|copy|strcat|setenv|putenv)\s*$/i;
/** Calls that do nothing but give a value to a name: `define('PASSWORD', 'x')`. */
const givingCalls =
  /(?:^|\{|define|\bset\w*|put\w*|insert|add\w*|append|(?<![a-z])store|copy|strl?n?cpy|setenv)\s*$/i;

/** Ruby's and Gradle's calls without brackets: `set :api_key, "x"`, `buildConfigField "String", "API_KEY", "x"`. */
const commands =
  /(?:^|[\r\n])[ \t]*(?:[\w.]{1,40}\.)?(?:set|buildConfigField|resValue|systemProperty|environment)[ \t]{1,4}(?:["']\w{1,20}["'],[ \t]{0,4})?[:"']$/;

const endsOfCommands = charactersOf(':"\'');
const quotes = charactersOf('"\'');
const brackets = charactersOf('()[]{}');
const closers = charactersOf(')]}');

/** How a call ties the name to the value that comes next. */
export type Handing = 'gives' | 'takes';

/**
 * How the call around the name gives it the value after the comma: `set("password", "x")`, `strcpy(password, "x")`,
 * `{password, "x"}`; undefined for `hash(password, "salt")`, lists and tuples of names.
 *
 * @param closed brackets that close between the name and the comma: `assertEquals(get("password"), "x")`
 */
export function handingCall(text: string, key: Span, closed: number): Handing | undefined {
  // `"@password"`: a parameter of a query.
  const opening = key.start - (text[key.start - 1] === '@' ? 2 : 1);
  const isSubscript = text[opening - 1] === '[' && text[key.end + 1] === ']';
  // `strcmp($_POST['password'], 'x')`: what is looked up there is compared, as a variable is.
  const isQuoted = !isSubscript && isAmong(quotes, text, key.end) && isAmong(quotes, text, opening);
  if (!isQuoted && text[key.start - 1] === '{') return 'gives';
  if (
    isAmong(endsOfCommands, text, key.start - 1) &&
    commands.test(text.slice(Math.max(0, key.start - 100), key.start))
  )
    return 'gives';
  // `f('pwd123', 'x')`: what ends in a number is a value itself.
  if (isQuoted && /\d{2}$/.test(text.slice(key.start, key.end))) return undefined;
  let depth = closed;
  for (
    let at = (isQuoted ? opening : key.start) - (isSubscript ? 3 : 1);
    at >= Math.max(0, key.start - 160);
    at--
  ) {
    if (!isAmong(brackets, text, at)) continue;
    if (isAmong(closers, text, at)) depth++;
    else if (depth-- === 0) {
      const before = text.slice(Math.max(0, at - 40), at);
      if (
        text[at] === '{' &&
        isQuoted &&
        closed === 0 &&
        isFirst(text, at, key) &&
        sticky(entry, text, key.end)
      )
        return 'gives';
      if (text[at] !== '(') return undefined;
      if (!isQuoted || closed > 0) return pairingCalls.test(before) ? handingOf(before) : undefined;
      if (otherCalls.test(before) || listMakers.test(before)) return undefined;
      if (/\bin_array\([^()]{0,30},\s?array$/.test(before)) return undefined;
      if (columnCalls.test(before) && isListOfNames(text, at + 1)) return undefined;
      // Without a name before it a tuple, which is a pair when it begins with the name.
      const isTuple = !/[\w$>)\]!?]\s*$/.test(before) || /\b(?:in|return|yield)\s+$/.test(before);
      if (isTuple && sticky(thirdOfTuple, text, key.end)) return undefined;
      return isTuple && !isFirst(text, at, key) ? undefined : handingOf(before);
    }
  }
  return undefined;
}

/** Whether the quoted name is the first thing in the bracket at `at`. */
function isFirst(text: string, at: number, key: Span): boolean {
  return /^\s*["']$/.test(text.slice(at + 1, key.start));
}

/** `{ "password", "x7" }`: an entry of C#'s dictionaries; a table of names has no digits, or more columns. */
const entry = /["'],\s{0,8}["'](?=[^"'\n]{0,80}\d)[^"'\n]{4,400}["']\s{0,4}\}/y;

/** `("password", "salt", "rounds")`: three texts are no name and its value. */
const thirdOfTuple = /["']\s{0,4},\s{0,20}["'][^"'\n]{0,80}["']\s{0,4},\s{0,20}["']/y;

/** Calls that make a list of what they are given, in pairs or not: `Arrays.asList("password", "letmein", "x")`. */
const listMakers = /(?:as_?list|(?:set|list|array|sequence)_?of|(?:Set|List|Stream|Array)\.(?:of|from))\s*$/i;

/** Calls that take names of columns. */
const columnCalls =
  /(?:select|pluck|only|except|permit|pick|omit|columns?|fields?|attributes|array|returning|@)\s*$/i;
/** `select('id', 'email', 'password', 'status', 'role')`: five words and more, and nothing else. */
const names =
  /\s*(?:[bru]?["'][\w-]{1,40}["']\s{0,4},\s{0,40}){4,40}[bru]?["'][\w-]{1,40}["']\s{0,4},?\s{0,40}[),]/y;

function isListOfNames(text: string, from: number): boolean {
  const found = sticky(names, text, from)?.[0];
  return found !== undefined && !/[A-Za-z]\d|\d[A-Za-z]/.test(found);
}

function handingOf(before: string): Handing {
  return givingCalls.test(before) ? 'gives' : 'takes';
}

const takers = `\\w{0,10}_?get\\w*|\\w{0,10}property|hiera|cast|(?<=\\.)(?:client|resource)|(?:de|en)code|format|join|split|read\\w*|load\\w*|find\\w*|query\\w*|select\\w*|t|_|translate|prompt|input|require\\w*|fetch\\w*|lookup\\w*|env|config|ask\\w*|open|exec\\w*|match|replace|test|param\\w*|arg\\w*|option\\w*|attr\\w*|field|column|print\\w*|pack|unpack|log|var|secrets?|value|resolve\\w*|inject\\w*|pop|hash|uniqid|element\\w*|by|id|name|label|(?:create|register|add|new|make)_?user|\\w{0,12}secrets?_?manager|\\w*Parameter\\w*|initialize\\w*`;
const takesNameBefore = new RegExp(
  String.raw`(?:^|[^\w])(?:[\w.:<>]*[.:>])?(?:${takers})\(\s*[A-Za-z@$]{0,3}$`,
  'i',
);

/** True when the text between name and literal ends in a call that takes a name, a format or a question, not the value. */
export function takesName(between: string): boolean {
  return takesNameBefore.test(between);
}

/** `getPassword("x")`, Go's `FindToken("x")`, `passwordOf("x")`: called with the name of what they answer. */
export function asksFor(key: string): boolean {
  return (
    /(?:^|[._>:])(?:[gG]et|[fF]ind|[lL]oad|[rR]ead|[lL]ook_?[uU]p|[fF]etch|[hH]as|ask|prompt|[rR]esolve|need|[rR]emove|[dD]elete|[rR]equire|[pP]arse)_?(?=[A-Z_])\w*$/.test(
      key,
    ) || /(?:[a-z]|_)(?:Of|For|From|_of|_for|_from)$/.test(key)
  );
}
