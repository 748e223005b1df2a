// What the engine is given and gives back.
import type { Finding } from './finding';

/** The text that is searched, and what is known of it. */
export interface DetectInput {
  readonly text: string;
  /** POSIX path relative to the root it was found under; some rules and filters look at it. */
  readonly path?: string;
  /** VS Code language id where known. */
  readonly languageId?: string;
}

/** What is reported, and under which key values are hashed. */
export interface DetectOptions {
  /** Key of the fingerprints; per repository or per session. */
  readonly salt: string;
  /** Rules to leave out, by id. */
  readonly disabledRules?: ReadonlySet<string>;
  /** Report publishable keys and identifiers too (as hints). */
  readonly includeHarmless?: boolean;
  /** Report findings that a marker in the text silences, with `ignoredBy`. */
  readonly includeIgnored?: boolean;
  /** Stop after so many findings in one text; what was cut is a problem in the result. */
  readonly maxFindings?: number;
}

/** What was found in one text. */
export interface DetectResult {
  /** By position; no two share characters. */
  readonly findings: readonly Finding[];
  /** Sentences on what was cut short or could not be judged; empty when all went well. */
  readonly problems: readonly string[];
}
