// Opens the file that a project reads its variables through, for one plan.
import { applyEdits } from './edits';
import type { Habit, Settings } from './habit';
import type { Language } from './language';
import { notApplicable } from './notApplicable';
import { type Parsing, parserFor } from './parsing';
import { countErrors, type Grammars } from './syntax';
import type { NotApplicable, OtherFile, PlanRequest } from './types';

export interface OpenSettings {
  readonly kind: 'open';
  /** Missing where the project has no such file for this code. */
  readonly settings?: Settings | NotApplicable;
  /** Whether a change of the file leaves it as right as it was. */
  isSound(others: readonly OtherFile[]): boolean;
  dispose(): void;
}

/** One that can't be parsed is a reason not to add to it, for the plans that would. */
export async function openSettings(
  grammars: Grammars,
  habits: readonly Habit[],
  { project }: PlanRequest,
  { family }: Language,
): Promise<OpenSettings> {
  const found = project.settings;
  const habit = habits.find(({ id, families }) => id === found?.habit && families.includes(family));
  if (!found || !habit) return none();
  const parsing = await parserFor(grammars, habit.grammar(found.path), found.path);
  if (parsing.kind === 'notApplicable') return none(parsing);
  const root = parsing.parse(found.text);
  if (!root || countErrors(root) > 0) {
    parsing.dispose();
    return none(
      notApplicable(`The project reads its variables through ${found.path}, which has a syntax error.`),
    );
  }
  return {
    kind: 'open',
    settings: { ...found, habit, root },
    isSound: (others) => others.every((other) => isSound(parsing, other)),
    dispose: parsing.dispose,
  };
}

function none(settings?: NotApplicable): OpenSettings {
  return { kind: 'open', ...(settings && { settings }), isSound: () => true, dispose: () => undefined };
}

function isSound(parsing: Parsing, { before, edits }: OtherFile): boolean {
  const after = parsing.parse(applyEdits(before, edits));
  return after !== undefined && countErrors(after) === 0;
}
