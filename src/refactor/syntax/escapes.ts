// Turns the source text of a string literal into what the program sees; each language says which escapes it has.

/** The backslash escapes of one kind of literal. */
export interface Escapes {
  /** What follows the backslash, and what both together mean. */
  readonly simple: Readonly<Partial<Record<string, string>>>;
  /** Escapes by code: the letter, and how many hexadecimal digits follow it. */
  readonly codes?: Readonly<Partial<Record<string, { readonly min: number; readonly max: number }>>>;
  /** Letters that may take their code in braces. */
  readonly braced?: string;
  /** How many octal digits may follow the backslash; none when absent. */
  readonly octal?: { readonly min: number; readonly max: number };
  /** The largest code that stands for itself; escapes above it name bytes, which text can't hold. */
  readonly largestByte?: number;
  /** A backslash before anything else: both stay, only the backslash goes, or the literal is not understood. */
  readonly other: 'keep' | 'drop' | 'fail';
}

/** The escapes of control characters that C brought in, as most languages have them. */
export const controlEscapes = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
} as const;

/** What the literal's text means, or undefined when it holds an escape that is not understood. */
export function decodeEscapes(raw: string, escapes: Escapes): string | undefined {
  let decoded = '';
  for (let at = 0; at < raw.length;) {
    const character = raw.charAt(at);
    if (character !== '\\') {
      decoded += character;
      at++;
      continue;
    }
    const escape = readEscape(raw, at + 1, escapes);
    if (!escape) return undefined;
    decoded += escape.means;
    at += 1 + escape.length;
  }
  return decoded;
}

interface Escape {
  readonly means: string;
  /** Without the backslash. */
  readonly length: number;
}

function readEscape(raw: string, at: number, escapes: Escapes): Escape | undefined {
  const next = raw.charAt(at);
  if (next === '') return escapes.other === 'keep' ? { means: '\\', length: 0 } : undefined;
  const byCode = readCode(raw, at, escapes);
  if (byCode !== undefined)
    return byCode.means === undefined ? undefined : { ...byCode, means: byCode.means };
  const lineBreak = /^\r?\n/.exec(raw.slice(at, at + 2))?.[0];
  const simple = escapes.simple[lineBreak === undefined ? next : '\n'];
  if (simple !== undefined) return { means: simple, length: lineBreak?.length ?? 1 };
  if (escapes.other === 'fail') return undefined;
  return { means: escapes.other === 'keep' ? `\\${next}` : next, length: next.length };
}

/** An escape by number; `means` is undefined when the digits are wrong or name no character. */
function readCode(
  raw: string,
  at: number,
  escapes: Escapes,
): { readonly means: string | undefined; readonly length: number } | undefined {
  const next = raw.charAt(at);
  if (escapes.braced?.includes(next) && raw.charAt(at + 1) === '{') {
    const digits = /^\{([0-9a-fA-F]+)\}/.exec(raw.slice(at + 1));
    return {
      means: digits?.[1] && characterOf(digits[1], 16, {}),
      length: 1 + (digits?.[0].length ?? 0),
    };
  }
  const code = escapes.codes?.[next];
  if (code) {
    const digits = /^[0-9a-fA-F]*/.exec(raw.slice(at + 1, at + 1 + code.max))?.[0] ?? '';
    if (digits.length >= code.min) {
      // Wide escapes name characters even where the short ones name bytes.
      const means = characterOf(digits, 16, code.max > 2 ? {} : escapes);
      return { means, length: 1 + digits.length };
    }
    return escapes.other === 'keep' ? undefined : { means: undefined, length: 1 };
  }
  if (!escapes.octal) return undefined;
  const digits = /^[0-7]*/.exec(raw.slice(at, at + escapes.octal.max))?.[0] ?? '';
  if (digits.length < escapes.octal.min) return undefined;
  return { means: characterOf(digits, 8, escapes), length: digits.length };
}

function characterOf(
  digits: string,
  radix: number,
  limits: Pick<Escapes, 'largestByte'>,
): string | undefined {
  const code = Number.parseInt(digits, radix);
  if (code > (limits.largestByte ?? 0x10ffff)) return undefined;
  return String.fromCodePoint(code);
}
