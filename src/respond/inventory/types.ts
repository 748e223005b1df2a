// What an inventory is made of: the question, the files, the uses that were found, and the groups that would stop.
import type { Span } from '../../base';

/**
 * - `holds`: the value itself stands there
 * - `defines`: the variable gets its value there
 * - `passes`: the variable goes on to a program, a container or a job, perhaps under another name
 * - `reads`: a program asks for the variable
 * - `mentions`: a document or a comment names it
 * - `sdk`: the provider's package or host is used there, by whichever key
 */
export type UseKind = 'holds' | 'defines' | 'passes' | 'reads' | 'mentions' | 'sdk';

/**
 * Where a name counts. Names of the environment hold for the whole workspace; the others carry in their text what
 * tells them apart: the folder of a Terraform module, the Kubernetes Secret, the chart, the `.env` file's path.
 */
export type NameSpace =
  'environment' | 'pipeline' | 'kubernetes' | 'terraform' | 'helm' | 'env file' | 'build secret' | 'constant';

/** A variable; the same text in two spaces is two variables. */
export interface Name {
  readonly space: NameSpace;
  readonly text: string;
}

/** What is deployed or run as one thing. */
export interface Owner {
  readonly kind: 'Compose service' | 'Kubernetes object' | 'job' | 'Terraform block' | 'image' | 'package';
  /** For people: "web", "Deployment mailer"; a package's folder, '' for the workspace's root. */
  readonly name: string;
}

/** A variable seen in a file, by a reader that doesn't know yet which variables are asked for. */
export interface Sighting {
  /** Offset of the name in the file. */
  readonly start: number;
  readonly kind: 'defines' | 'passes' | 'reads' | 'mentions';
  readonly name: Name;
  /** What a `passes` hands it on as. */
  readonly gives?: Name;
  /** The construct, for people: "process.env", "Compose environment". */
  readonly how: string;
  /** The literal that a `defines` gives, or that a `reads` falls back to. */
  readonly literal?: Span;
  readonly owner?: Owner;
}

/** One place, for people and links. */
export interface Use {
  /** POSIX path as the file source names it. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly kind: UseKind;
  /** The variable or package; undefined for a bare value. */
  readonly name?: string;
  readonly how: string;
  readonly owner: Owner;
  /** Whether the value itself stands there, or another one; missing where none does. */
  readonly value?: 'this' | 'other';
}

/** What belongs together, and whether it stops when the value is revoked. */
export interface UseGroup {
  readonly owner: Owner;
  /** True when it is given the value or reads it; false when it only mentions it or uses the provider. */
  readonly stops: boolean;
  /** By path and line. */
  readonly uses: readonly Use[];
}

/** All that is known of a value's users. */
export interface Inventory {
  /** Those that stop come first. */
  readonly groups: readonly UseGroup[];
  /** Names under which the value goes, for people. */
  readonly names: readonly string[];
  /** True when no variable is known to hold the value, and places are listed that use the usual one of its type. */
  readonly isByUsualName: boolean;
  /** Places with the same name that get another value from a `.env` nearer to them: not counted. */
  readonly otherValue: readonly Use[];
  readonly filesRead: number;
  /** Sentences on what was not looked at. */
  readonly problems: readonly string[];
}

/** Finds a value in a text without giving it away. */
export interface ValueMatcher {
  /** Places of the value, as it is or in an encoding, in order. */
  find(text: string): readonly Span[];
}

/** The value that is asked about. */
export interface InventoryQuestion {
  readonly value: ValueMatcher;
  /** Environment variables that are known to hold it. */
  readonly names?: readonly string[];
  /** The conventional variable of the type, for a value that nothing names. */
  readonly usualName?: string;
  /** The provider's packages and hosts, as the rule file lists them. */
  readonly sdks?: readonly string[];
}

/** The files of a workspace; the edge leaves out what is binary, ignored by its settings or too large. */
export interface FileSource {
  /** POSIX paths. */
  readonly paths: readonly string[];
  /** The text; undefined when there is none or it can't be read, which the inventory then says. */
  read(path: string): Promise<string | undefined>;
  /** Sentences on what the list itself leaves out. */
  readonly problems: readonly string[];
}
