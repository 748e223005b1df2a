// The fixes: a finding in a text becomes edits that look the value up, and texts for .env and its neighbours.
import type { Backend } from './backend';
import { backends } from './backends/registry.generated';
import { configs } from './configs/registry.generated';
import { languages } from './languages/registry.generated';
import { notApplicable } from './notApplicable';
import { habits } from './habits/registry.generated';
import { formatOf, planConfig } from './planConfig';
import { planRefactor } from './planRefactor';
import { Grammars } from './syntax';
import type { GrammarSource, PlanRequest, Refactorer } from './types';

export type { CommandRunner, Finished, NotFinished, RunRequest, StoreSetting } from './commandStore';
export { applyEdits } from './edits';
export { replaceEnvEntry } from './envFile';
export { addToEnvFolder, type EnvFolder } from './envFolder';
export { type Fix, type FixedText, type FixRequest, fixText, type StoreFailure } from './fixText';
export { type IgnoreMarker, planIgnoreMarker } from './ignoreMarker';
export { isAboutName } from './names';
export { environmentProblem, type Naming, pathProblem, prefixProblem } from './naming';
export { type NotebookCell, notebookCells } from './notebook';
export { editsOf, type FixedFile, offersFor } from './offers';
export { OtherFiles } from './otherFiles';
export { readProjectFacts } from './projectFacts';
export { hasCommands, storeCommands, storeSettings, whyNoProgram } from './storeCommands';
export { referenceOf, type StoreOutcome, type StoreRequest, storeValue } from './storeValue';
export type {
  BackendSummary,
  Edit,
  GrammarSource,
  NotApplicable,
  Offer,
  OtherFile,
  Plan,
  PlanRequest,
  ProjectFacts,
  Refactorer,
  StoreStep,
} from './types';
export { launchOffer, type MadeVariable, type Undefined, undefinedVariables } from './wiring';
export { readingEndings, variablesRead } from './variablesRead';

/** Makes the fixes of all languages and backends; a grammar is read when a fix first needs it. */
export function createRefactorer(source: GrammarSource): Refactorer {
  const parts = { languages, backends, habits, grammars: new Grammars(source) };
  return {
    // The environment is what most projects want, so it comes first.
    backends: [...backends]
      .sort((a, b) => Number(b.kind === 'environment') - Number(a.kind === 'environment'))
      .map((backend) => ({ id: backend.id, title: backend.title, clients: clientsOf(backend) })),
    supports: (languageId) => languages.some((language) => language.languageIds.includes(languageId)),
    planRefactor: async (request, token) => {
      if (isWholeNotebook(request)) return notApplicable(wholeNotebook);
      const format = formatOf(configs, { ...request, span: request.finding.span });
      if (!format) return planRefactor(parts, request, token);
      const backend = backends.find(({ id }) => id === request.backend);
      return planConfig(format, backend, request, token);
    },
  };
}

/** A notebook as the text of its file; its cells have languages and addresses of their own. */
function isWholeNotebook({ path, languageId }: PlanRequest): boolean {
  return (
    path.toLowerCase().endsWith('.ipynb') && ['jupyter', 'json', 'jsonc', 'plaintext'].includes(languageId)
  );
}

const wholeNotebook =
  'The secret stands in a notebook, of which only cells are changed: open it as a notebook and fix the cell.';

/** A lookup's packages don't depend on what is looked up. */
function clientsOf(backend: Backend): readonly (readonly string[])[] {
  if (backend.kind !== 'manager') return [];
  const lookups = Object.values(backend.lookups).map((lookup) => lookup?.({ id: '', field: '' }));
  return lookups.flatMap((lookup) => (lookup && lookup.packages.length > 0 ? [lookup.packages] : []));
}
