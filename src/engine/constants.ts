// The literal that a name holds: `KEY = b"…"` where a call further on takes KEY. What the call does says that it is a secret.
import type { Span } from '../base';
import { type Literal, readQuoted, sticky } from './assignment';

/** Code units before and after the use of a name in which it is given its value: most of a file. */
const reach = 12_000;
/** Names looked for in one text; more are data, and each costs a search of all that is in reach. */
const mostNames = 200;

/** Between a name and the sign: the type. */
const type = /\s{0,4}:\s{0,4}&?(?:'static\s)?[A-Za-z_][\w.<>[\];&]{0,40}|\s{1,4}(?:string|As\s{1,4}String)/iy;
const sign = /\s{0,12}(?::?=|=>)\s{0,12}/y;
/** What is taken when the environment has no such variable: the value follows. */
const fallback =
  /(?:process\.env\.\w{1,60}\s?(?:\|\||\?\?)|os\.(?:getenv|environ\.get)\(["']\w{1,60}["'],|getenv\(["']\w{1,60}["']\)\s?\?:|ENV\.fetch\(["']\w{1,60}["'],)\s?/iy;
/** What makes bytes of a text, or of what is encoded in one. */
const wrapper =
  /(?:new\s)?(?:\[\]byte|(?:[\w.]{1,40}\.)?(?:GetBytes|FromBase64String|FromHexString|b64decode|urlsafe_b64decode|fromhex|decodeBase64|DecodeString)|bytes|bytearray|Buffer\.from|Buffer|String|String::from|base64_decode|hex2bin|unhexlify|CryptoJS\.enc\.\w{2,8}\.parse|Data|TextEncoder\(\)\.encode)\(\s{0,8}/iy;
const prefix = /[bruN@]{0,2}(?=["'`])/y;
/** Behind a literal to which something is joined; a method of the literal has no blank before its name. */
const goesOn = /^["'`]\)?\s{0,4}(?:\+|\.(?=[\s$])|%\s|<>|\|\||&\s)/;
const inNames = /[\w$]/;

/** Looks up the literals that the names of one text hold. */
export class Constants {
  readonly #text: string;
  #asked = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The literal that the name is given nearest before it, or else first behind it; undefined where it is a parameter. */
  literalOf(name: Span): Span | undefined {
    if (this.#asked++ >= mostNames) return undefined;
    const word = lastPart(this.#text.slice(name.start, name.end));
    const definitions = this.#definitionsOf(word, name);
    const before = definitions.filter(({ end }) => end <= name.start).at(-1);
    const found = before ?? definitions.find(({ start }) => start >= name.end);
    if (!found) return undefined;
    const begin = before ? before.end : Math.max(0, name.start - reach);
    return isParameter(word, this.#text.slice(begin, name.start)) ? undefined : found.value;
  }

  /** Those in reach, in their order. */
  #definitionsOf(word: string, { start, end }: Span): readonly Definition[] {
    const from = Math.max(0, start - reach);
    const window = this.#text.slice(from, end + reach);
    const found: Definition[] = [];
    for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + word.length)) {
      const behind = at + word.length;
      if (inNames.test(window.charAt(at - 1)) || inNames.test(window.charAt(behind))) continue;
      const literal = givenTo(this.#text, from + behind);
      if (literal) found.push({ start: from + at, end: literal.value.end, value: literal.value });
    }
    return found;
  }
}

/** Where a name is given a literal. */
interface Definition extends Span {
  readonly value: Span;
}

/** The literal that a name which ends there is given. */
function givenTo(text: string, end: number): Literal | undefined {
  const step = (expression: RegExp, at: number): number =>
    at + (sticky(expression, text, at)?.[0].length ?? 0);
  const behindType = step(type, end);
  const behindSign = step(sign, behindType);
  if (behindSign === behindType) return undefined;
  const literal = step(wrapper, step(wrapper, step(fallback, behindSign)));
  const quoted = readQuoted(text, step(prefix, literal));
  // `$key = 'v4' . $secret`: only a part of what is used.
  return quoted && goesOn.test(text.slice(quoted.value.end, quoted.value.end + 12)) ? undefined : quoted;
}

/** `self.key`, `Settings::KEY`: what the part before says is told by none of the definitions. */
function lastPart(name: string): string {
  return name.slice(Math.max(...['.', ':', '>'].map((mark) => name.lastIndexOf(mark))) + 1);
}

/** Whether a function that begins between the two takes a parameter of that name: then the call gets what that one is given. */
function isParameter(word: string, between: string): boolean {
  const name = word.replaceAll('$', '\\$');
  const declared = new RegExp(
    String.raw`\b(?:function|def|func|fn|fun|sub)\b[^()\n]{0,80}\([^()]{0,200}(?<![\w$])${name}(?![\w$])|\([^()]{0,200}(?<![\w$])${name}(?![\w$])[^()]{0,200}\)\s{0,4}(?:=>|->|\{)|\b(?:byte\[\]|String|string|str|char\[\]|Key|SecretKey|object)\s{1,4}${name}\s{0,4}[,)]`,
  );
  return declared.test(between);
}
