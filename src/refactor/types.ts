// The contracts of the fixes: what a language, a backend and a plan are.
import type { CancellationToken, Masked, Span } from '../base';
import type { Finding } from '../engine';
import type { StoredAt } from './backend';
import type { Naming } from './naming';

/** Replace the characters of `span` by `text`. An insertion has an empty span. Offsets are UTF-16 in the original text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** "It can't be done here" is data: the reason stands in the disabled menu entry. */
export interface NotApplicable {
  readonly kind: 'notApplicable';
  readonly reason: string;
}

/** What must be stored before the code changes. */
export interface StoreStep {
  /** `env`: a line in the folder's .env; `manager`: the user stores it, `instructions` say how. */
  readonly target: 'env' | 'manager';
  /** Variable name, or the id in the manager. */
  readonly name: string;
  /** The decoded value that the lookup must give at run time. */
  readonly value: Masked;
  /** Copy-paste steps, safe for shell history (they never hold the value). Empty for `env`. */
  readonly instructions: readonly string[];
  /** Where the backend's own commands put it; absent when only the user can store it. */
  readonly at?: StoredAt;
  /** What .env is to hold under `name` once the value is stored: a reference that the manager's command follows. */
  readonly reference?: string;
}

/** Packages that code needs and that the project does not name. */
export interface Packages {
  /** The family of the language that needs them. */
  readonly family: string;
  readonly names: readonly string[];
}

/** A change of another file of code, without which the fix would not work. */
export interface OtherFile {
  /** POSIX path below the project's folder. */
  readonly path: string;
  /** The text that the edits are for, without a byte order mark. */
  readonly before: string;
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
}

/** A change of another file that makes a fix work; it is offered, never forced. */
export interface Offer {
  /** For lists: "Add hvac to requirements.txt". */
  readonly title: string;
  /** What it does or what to do then, in a full sentence. */
  readonly detail: string;
  /** POSIX path below the project's folder. */
  readonly path: string;
  /** The text as it is; empty for a file that is new. */
  readonly before: string;
  readonly after: string;
}

/** A fix: what is stored under which name, and the edits of the code. */
export interface Plan {
  readonly kind: 'plan';
  /** Menu text, for example "Move to environment variable STRIPE_SECRET_KEY". */
  readonly title: string;
  readonly backend: string;
  /** The variable's name or the secret's id that the code now uses. */
  readonly name: string;
  /** Edits of the source file, sorted, not overlapping. */
  readonly edits: readonly Edit[];
  /** Changes of other files that belong to them: all or none is to be made. */
  readonly others?: readonly OtherFile[];
  readonly store: StoreStep;
  readonly packages?: Packages;
  /** Things the user should know, in full sentences: a package to add, a caveat. */
  readonly notes: readonly string[];
}

/** A file that code reads its variables through, and the way in which it does. */
export interface SettingsFile {
  /** Id of the habit. */
  readonly habit: string;
  /** POSIX path below the project's folder. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** As code in the file's folder names it in an import. */
  readonly module?: string;
}

/** Facts about the project that the cores cannot look up themselves. */
export interface ProjectFacts {
  /** Names that are taken already (in .env, .env.example, code), and the value where it is known. */
  readonly takenNames: ReadonlyMap<string, Masked | undefined>;
  /** Ids of a manager that earlier fixes of the same run gave, with their values. */
  readonly given?: ReadonlyMap<string, Masked>;
  /** Names in .env.example that .env does not have. */
  readonly exampleNames?: ReadonlySet<string>;
  /** Variables that the project's other files read, whatever they hold; absent when nobody looked. */
  readonly readElsewhere?: ReadonlySet<string>;
  /** The team's convention for new names. */
  readonly naming?: Naming;
  /** `type` of the nearest package.json; decides how .js files are loaded. */
  readonly packageType?: 'module' | 'commonjs';
  /**
   * Texts of the other files that share the file's names without an import (Go, Kotlin: the folder's other files).
   * Absent when they were not read; a fix then says what could clash.
   */
  readonly siblings?: readonly string[];
  /** The file that the project reads its variables through, where there is exactly one. */
  readonly settings?: SettingsFile;
  /** Dependencies named in the project's manifests (npm, pip …), to say what is missing. */
  readonly dependencies: ReadonlySet<string>;
}

/** One finding in its text, and where its value is to go. */
export interface PlanRequest {
  readonly text: string;
  /** POSIX path relative to the workspace folder. */
  readonly path: string;
  /** VS Code language id. */
  readonly languageId: string;
  readonly finding: Finding;
  /** Naming advice of the rule. */
  readonly rule: { readonly name: string; readonly env: string; readonly field: string };
  readonly backend: string;
  /** The user's own choice of name; checked, and refused with a reason when it is not a valid name. */
  readonly name?: string;
  readonly project: ProjectFacts;
}

/** What the menu needs to know of a backend. */
export interface BackendSummary {
  readonly id: string;
  readonly title: string;
  /** For each client, the packages that code which uses it needs. */
  readonly clients: readonly (readonly string[])[];
}

/** Plans fixes. */
export interface Refactorer {
  readonly backends: readonly BackendSummary[];
  /** True when there are language-aware fixes for this VS Code language id. */
  supports(languageId: string): boolean;
  /** Never throws on bad input: a broken file, a stale span or a foreign language gives NotApplicable. */
  planRefactor(request: PlanRequest, token: CancellationToken): Promise<Plan | NotApplicable>;
}

/** Gives the bytes of a grammar's WebAssembly (and of the runtime's), by file name; supplied by the edge. */
export interface GrammarSource {
  read(fileName: string): Promise<Uint8Array>;
}
