// What a way of loading .env is asked, and what it answers.
import type { ProjectFacts, Offer } from '../types';

export interface WiringRequest {
  /** The file that reads the variable: POSIX path below the project's folder. */
  readonly path: string;
  /** Its text after the fix. */
  readonly text: string;
  readonly dependencies: ProjectFacts['dependencies'];
  readonly packageType?: ProjectFacts['packageType'];
  /** Gives a file's text by its path below the project's folder; undefined when there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly list: (path: string) => Promise<readonly string[]>;
}

/** Undefined where the project does not use this way, or uses it already. */
export type Wire = (request: WiringRequest) => Promise<Offer | undefined>;

/** The way from a folder to the project's `.env`. */
export function toEnv(folder: string): string {
  return folder === '' ? '.env' : `${'../'.repeat(folder.split('/').length)}.env`;
}

/** The family of a file by its ending; undefined for what runs no program. */
export function familyOf(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.entries(endings).find(([, list]) => list.split(' ').includes(ending))?.[0];
}

const endings: Readonly<Record<string, string>> = {
  node: 'js mjs cjs ts mts cts jsx tsx',
  python: 'py',
  go: 'go',
  ruby: 'rb',
  php: 'php',
  java: 'java kt',
  csharp: 'cs',
};
