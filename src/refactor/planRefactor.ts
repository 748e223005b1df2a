// From a finding to the edits that put a lookup in its place: one step after the other, each with its own refusal.
import type { Node } from 'web-tree-sitter';
import type { CancellationToken } from '../base';
import type { Backend } from './backend';
import { applyEdits } from './edits';
import type { Habit } from './habit';
import type { Language, Place, Site } from './language';
import type { Lookup } from './lookup';
import { type ChosenName, encodingNote, identifierOf, type NameFacts, nameOfEncoded } from './names';
import { notApplicable } from './notApplicable';
import { openSettings } from './openSettings';
import { messageOf, parserFor } from './parsing';
import { variablesRead } from './variablesRead';
import { reasons } from './reasons';
import { styleOf } from './style';
import { around, countErrors, errorAround, type Grammars } from './syntax';
import type { NotApplicable, Plan, PlanRequest, ProjectFacts } from './types';
import { wayOf } from './way';
import { write, type Written } from './write';

/** What the core is made of. */
export interface Parts {
  readonly languages: readonly Language[];
  readonly backends: readonly Backend[];
  readonly habits: readonly Habit[];
  readonly grammars: Grammars;
}

/** Plans one fix. Everything that can go wrong comes back as a reason; nothing is thrown. */
export async function planRefactor(
  parts: Parts,
  request: PlanRequest,
  token: CancellationToken,
): Promise<Plan | NotApplicable> {
  const { text, finding, languageId } = request;
  const language = languageOf(parts.languages, request);
  if (!language) return notApplicable(`There are no language-aware fixes for ${languageId} yet.`);
  const backend = parts.backends.find((one) => one.id === request.backend);
  if (!backend) return notApplicable(`There is no backend ${request.backend}.`);
  const { start, end } = finding.span;
  if (start < 0 || end <= start || end > text.length)
    return notApplicable('The text has changed since the scan.');

  const parsing = await parserFor(parts.grammars, language.grammar, language.title);
  if (parsing.kind === 'notApplicable') return parsing;
  const parse = (code: string): Node | undefined => parsing.parse(language.legible?.(code) ?? code);
  const opened = await openSettings(parts.grammars, parts.habits, request, language);
  try {
    const root = parse(text);
    if (!root || isCancelled(token)) return notApplicable('Cancelled.');
    const site = siteOf(request, language, root, opened.settings);
    const plan = planAt(language, backend, site, request);
    if (plan.kind === 'notApplicable') return plan;
    if (isCancelled(token)) return notApplicable('Cancelled.');
    const after = parse(applyEdits(text, plan.edits));
    if (!after || countErrors(after) > countErrors(root) || !opened.isSound(plan.others ?? [])) {
      return notApplicable('The result would not be valid code, so nothing is changed.');
    }
    return plan;
  } catch (error) {
    // A defect in one language's reading must not take the menu down.
    return notApplicable(`The code around the secret could not be read: ${messageOf(error)}`);
  } finally {
    parsing.dispose();
    opened.dispose();
  }
}

/** By the editor's id; a language that the editor does not know is known by its files' endings. */
function languageOf(
  languages: readonly Language[],
  { languageId, path }: Pick<PlanRequest, 'languageId' | 'path'>,
): Language | undefined {
  return languages.find(
    ({ languageIds, endings = [] }) =>
      languageIds.includes(languageId) ||
      (languageId === 'plaintext' && endings.some((ending) => path.endsWith(ending))),
  );
}

/** Everything after parsing: the place, the name, the lookup, the edits. */
function planAt(
  language: Language,
  backend: Backend,
  site: Site,
  request: PlanRequest,
): Plan | NotApplicable {
  const [literal] = around(site.root, site.span);
  if (!literal || errorAround(literal)) return notApplicable(reasons.syntaxError);
  const place = language.place(site);
  if (place.kind === 'notApplicable') return place;
  const way = wayOf(backend, language, place);
  if (way.kind === 'notApplicable') return way;

  const name = way.name(factsOf(place, request), place.value, knowing(site));
  if (name.kind === 'notApplicable') return name;
  const at = { id: name.name, field: request.rule.field };
  const lookup = way.lookup(site, place, at);
  if ('kind' in lookup) return lookup;
  if (lookup.helper && place.noHelper !== undefined) return notApplicable(place.noHelper);
  const written = write(language, site, place, lookup, name.name);
  if (!written) return notApplicable('The import and the fix would have to change the same characters.');
  const waits = lookup.waits ? place.noAwait : lookup.runsEventLoop ? place.noEventLoop : undefined;
  if (waits !== undefined && !written.isShared) return notApplicable(waits);

  return {
    kind: 'plan',
    title: way.title(name.name),
    backend: backend.id,
    name: name.name,
    edits: written.edits,
    ...(lookup.others && lookup.others.length > 0 && { others: lookup.others }),
    store: way.store(at, place.value),
    ...packagesOf(language, lookup, request),
    notes: [...notesOf(language, place, lookup, name, request), ...helperNotes(language, site, written)],
  };
}

function siteOf(request: PlanRequest, language: Language, root: Node, settings: Site['settings']): Site {
  const { text, path, languageId, finding, project } = request;
  const style = styleOf(text, root, language);
  return { text, path, languageId, root, span: finding.span, style, project, ...(settings && { settings }) };
}

/** The project, whose settings' names stand for something already. */
function knowing({ project, settings }: Site): ProjectFacts {
  if (!settings || 'kind' in settings) return project;
  const declared = settings.habit.declared(settings);
  return { ...project, readElsewhere: new Set([...(project.readElsewhere ?? []), ...declared]) };
}

function factsOf(place: Place, { finding, rule, name, text, languageId }: PlanRequest): NameFacts {
  const identifier = identifierOf(finding);
  return {
    // In a script the variables are its own as much as the environment's.
    ...(languageId !== 'shellscript' && { isRead: (variable: string) => variablesRead(text).has(variable) }),
    ruleEnv: nameOfEncoded(finding, rule.env),
    generic: finding.ruleId.startsWith('generic') || finding.encoding !== undefined,
    ...(place.whole && identifier !== undefined && { identifier }),
    ...(place.fallbackOf !== undefined && { fallbackOf: place.fallbackOf }),
    ...(name !== undefined && { chosen: name }),
  };
}

/** Those that no manifest names. */
function packagesOf(language: Language, lookup: Lookup, { project }: PlanRequest): Pick<Plan, 'packages'> {
  const names = lookup.packages.filter((one) => !project.dependencies.has(one));
  return names.length > 0 ? { packages: { family: language.family, names } } : {};
}

function notesOf(
  language: Language,
  place: Place,
  lookup: Lookup,
  name: ChosenName,
  request: PlanRequest,
): readonly string[] {
  const missing = packagesOf(language, lookup, request).packages?.names ?? [];
  const encoded = request.finding.context === 'url' && /%[0-9A-Fa-f]{2}/.test(place.value);
  return [
    ...name.notes,
    ...encodingNote(request.finding),
    ...(place.notes ?? []),
    ...(encoded ? ['The value is stored percent-encoded, as it stood in the URL.'] : []),
    ...(lookup.notes ?? []),
    ...missing.map((one) => `The code needs the package ${one}: ${language.install?.(one) ?? one}`),
  ];
}

/** Where files share their names, what the others hold must be known for a new name to be surely free. */
function helperNotes(language: Language, site: Site, { helper }: Written): readonly string[] {
  if (helper === undefined || !language.sharedTexts || site.project.siblings) return [];
  return [`${helper} is new in this file: if the package has one of that name elsewhere, delete it here.`];
}

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}
