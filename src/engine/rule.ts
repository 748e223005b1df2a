// The compiled form of a rule: plain data, made by the rules compiler, read by the engine.

/** Only secrets warn by default; publishable keys are meant for clients, identifiers are harmless alone. */
export type RuleKind = 'secret' | 'publishable' | 'identifier';

/** A literal that every match of the shape holds, lower case, and where in the match it may begin. */
export interface Anchor {
  readonly literal: string;
  /** Smallest and largest distance, in code units, from the match's start to the literal's. */
  readonly min: number;
  readonly max: number;
  /** What can stand in a match before it, written as in `begins`; without it anything. */
  readonly before?: string;
  /** What comes behind it in a match: `least` (0) to `most` of what can stand `between`, and `then` one of others. */
  readonly after?: {
    readonly between: string;
    readonly least?: number;
    readonly most: number;
    readonly then: string;
  };
}

/** A named validator and its number, for example `entropy` with 3.5. */
export interface CheckSpec {
  readonly name: string;
  readonly argument?: number;
}

/** One type of credential, as the rules compiler makes it from its written form. */
export interface CompiledRule {
  /** `provider-thing`, for ever. */
  readonly id: string;
  /** File name of the provider without its ending. */
  readonly provider: string;
  readonly providerName: string;
  readonly name: string;
  readonly description: string;
  readonly kind: RuleKind;
  /** True for the rules without a provider (a password in a URL, a bearer token): they give way to those that know one. */
  readonly general: boolean;
  /** Source of a regular expression for the whole match; a group `secret` marks the secret when it is only a part. */
  readonly shape: string;
  readonly ignoreCase: boolean;
  /**
   * One of these stands in every match (any of them: alternatives). Empty when the shape has no literal of use;
   * then `near` is what the prefilter looks for.
   */
  readonly anchors: readonly Anchor[];
  /** Without anchors: literals too common to be some, one of which every match holds all the same; empty when there are none. */
  readonly holds: readonly string[];
  /**
   * Least length of the token with a digit (`tokens.ts`) that stands in every match that the checks can let pass; 0
   * when there is none. The rule is looked for around such tokens only.
   */
  readonly tokenLength: number;
  /**
   * The characters that the first places of a match can hold, as the first and last of each range (U+0080 for all that
   * is not ASCII); empty for any. No match is shorter than what is told.
   */
  readonly begins: readonly string[];
  /** Bounds of a match's length in code units. */
  readonly minLength: number;
  readonly maxLength: number;
  /** True when `-` belongs to the value's alphabet, so that a neighbouring `-` continues the token. */
  readonly dashed: boolean;
  /** Near words, lower case, single spaces between parts. Empty: the shape identifies the type by itself. */
  readonly near: readonly string[];
  readonly distinguish: readonly string[];
  /**
   * `key`: near words must stand in the name the value is assigned to, and the shape covers the whole value.
   * `provider`: the value is given to nothing but a provider's name, of which `near` are all; the shape covers a part of it.
   * `file`: the path alone says what the file is, and the shape covers a whole line of it.
   */
  readonly where: 'near' | 'key' | 'provider' | 'file';
  readonly checks: readonly CheckSpec[];
  readonly pair?: { readonly rule: string; readonly lines: number };
  /** Sources of regular expressions over the POSIX path relative to the root. */
  readonly paths?: { readonly only: readonly string[]; readonly never: readonly string[] };
  /** Conventional environment variable, and field in a secrets manager. */
  readonly env: string;
  readonly field: string;
  readonly specializes: readonly string[];
  readonly docs?: string;
}

/** Rules that are used together. */
export interface RuleSet {
  /** Changes whenever the rules do; part of caches' keys. */
  readonly version: string;
  readonly rules: readonly CompiledRule[];
}
