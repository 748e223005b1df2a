// What fixes change in files other than the secrets' own, one after the other, as if it had been one change of each.
import { composeEdits } from './compose';
import { applyEdits } from './edits';
import type { Edit, OtherFile, ProjectFacts } from './types';

interface Changed {
  readonly before: string;
  readonly text: string;
  readonly rounds: readonly (readonly Edit[])[];
}

/** Collects changes that follow each other: each is made for the text that those before it gave. */
export class OtherFiles {
  readonly #files = new Map<string, Changed>();

  add(others: readonly OtherFile[]): void {
    for (const { path, before, edits } of others) {
      const known = this.#files.get(path) ?? { before, text: before, rounds: [] };
      this.#files.set(path, {
        ...known,
        text: applyEdits(known.text, edits),
        rounds: [...known.rounds, edits],
      });
    }
  }

  /** The text of a file after the changes; undefined for one that none of them is about. */
  textOf(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  /** One change of each file. */
  all(): readonly OtherFile[] {
    return [...this.#files].map(([path, { before, rounds }]) => {
      return { path, before, edits: composeEdits(before.length, rounds) };
    });
  }

  /** The project as the next fix finds it. */
  seenIn(project: ProjectFacts): ProjectFacts {
    const { settings } = project;
    if (!settings) return project;
    return { ...project, settings: { ...settings, text: this.textOf(settings.path) ?? settings.text } };
  }
}
