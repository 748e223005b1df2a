// Tells code from comments and strings, closely enough to know whether a call found by an expression is one.

/** How a family of languages writes comments and strings. */
export interface CodeStyle {
  readonly line: readonly string[];
  readonly block?: readonly [string, string];
  /** Opening of code inside a string, and the bracket that ends it. */
  readonly interpolations: readonly (readonly [string, string])[];
  readonly quotes: string;
  /** What stands before the quote of a string with interpolations, where only some have them (f"…", $"…"). */
  readonly prefix?: RegExp;
  /** A line comment's mark counts only after white space (shell, YAML). */
  readonly spaced?: boolean;
  /** A single quote that closes nothing nearby is a lifetime (Rust). */
  readonly lifetimes?: boolean;
}

/** What a character is part of. */
export type CharacterKind = 'code' | 'comment' | 'string';

interface Frame {
  /** Ends the frame: the quote of a string, the bracket of an interpolation. */
  readonly end: string;
  readonly isString: boolean;
  /** Code may stand in it. */
  readonly interpolates: boolean;
  /** Brackets that were opened inside an interpolation. */
  depth: number;
}

/** Runs over the text once; ask for offsets in rising order of need, each answer is a look-up. */
export function codeMap(text: string, style: CodeStyle): (offset: number) => CharacterKind {
  const kinds = new Uint8Array(text.length);
  const frames: Frame[] = [];
  let at = 0;
  while (at < text.length) {
    const frame = frames.at(-1);
    const next = frame?.isString
      ? stepInString(text, at, frame, frames, style)
      : stepInCode(text, at, frame, frames, style);
    if (next.kind !== 0) kinds.fill(next.kind, at, next.end);
    at = next.end;
  }
  return (offset) => names[kinds[offset] ?? 0] ?? 'code';
}

const names: readonly CharacterKind[] = ['code', 'comment', 'string'];

interface Step {
  readonly end: number;
  /** 0 code, 1 comment, 2 string. */
  readonly kind: 0 | 1 | 2;
}

function stepInCode(
  text: string,
  at: number,
  frame: Frame | undefined,
  frames: Frame[],
  style: CodeStyle,
): Step {
  const mark = style.line.find((one) => text.startsWith(one, at));
  if (mark !== undefined && (!style.spaced || at === 0 || /\s/.test(text.charAt(at - 1)))) {
    const end = text.indexOf('\n', at);
    return { end: end === -1 ? text.length : end, kind: 1 };
  }
  if (style.block && text.startsWith(style.block[0], at)) {
    const end = text.indexOf(style.block[1], at + style.block[0].length);
    return { end: end === -1 ? text.length : end + style.block[1].length, kind: 1 };
  }
  const character = text.charAt(at);
  if (style.quotes.includes(character) && !(style.lifetimes && isLifetime(text, at))) {
    const triple = character.repeat(3);
    const end = text.startsWith(triple, at) ? triple : character;
    const interpolates = style.prefix
      ? style.prefix.test(text.slice(Math.max(0, at - 3), at))
      : character !== "'";
    frames.push({ end, isString: true, interpolates, depth: 0 });
    return { end: at + end.length, kind: 2 };
  }
  if (frame && character === '\n' && endsWithLine(frames.at(-2))) {
    frames.splice(-2);
  } else if (frame) {
    const opening = frame.end === '}' ? '{' : '(';
    if (character === opening) frame.depth++;
    else if (character === frame.end && frame.depth-- === 0) {
      frames.pop();
      return { end: at + 1, kind: 2 };
    }
  }
  return { end: at + 1, kind: 0 };
}

function stepInString(text: string, at: number, frame: Frame, frames: Frame[], style: CodeStyle): Step {
  if (text.startsWith(frame.end, at)) {
    frames.pop();
    return { end: at + frame.end.length, kind: 2 };
  }
  const character = text.charAt(at);
  // An unclosed quote (an apostrophe in markup) must not turn the rest of the file around.
  if (character === '\n' && endsWithLine(frame)) {
    frames.pop();
    return { end: at + 1, kind: 0 };
  }
  const interpolation = frame.interpolates
    ? style.interpolations.find(([opening]) => text.startsWith(opening, at))
    : undefined;
  if (interpolation) {
    frames.push({ end: interpolation[1], isString: false, interpolates: false, depth: 0 });
    return { end: at + interpolation[0].length, kind: 2 };
  }
  return { end: at + (character === '\\' ? 2 : 1), kind: 2 };
}

function endsWithLine(frame: Frame | undefined): boolean {
  return frame?.isString === true && frame.end.length === 1 && frame.end !== '`';
}

/** Rust's `'a` is no character: nothing closes it where a character's quote would. */
function isLifetime(text: string, at: number): boolean {
  return text.charAt(at) === "'" && !/^'(?:\\[^']{1,8}|[^'\\])'/.test(text.slice(at, at + 12));
}
