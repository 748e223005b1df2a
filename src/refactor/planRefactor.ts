// From a finding to the edits that put a lookup in its place: one step after the other, each with its own refusal.
import type { Node } from 'web-tree-sitter';
import type { CancellationToken } from '../base';
import type { Backend } from './backend';
import { applyEdits } from './edits';
import type { Language, Place, Site } from './language';
import type { Lookup } from './lookup';
import { type ChosenName, encodingNote, identifierOf, type NameFacts, nameOfEncoded } from './names';
import { notApplicable } from './notApplicable';
import { variablesRead } from './variablesRead';
import { reasons } from './reasons';
import { styleOf } from './style';
import { around, countErrors, errorAround, type Grammars } from './syntax';
import type { NotApplicable, Plan, PlanRequest } from './types';
import { wayOf } from './way';
import { write, type Written } from './write';

/** What the core is made of. */
export interface Parts {
  readonly languages: readonly Language[];
  readonly backends: readonly Backend[];
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

  const parsing = await parserFor(parts.grammars, language);
  if (parsing.kind === 'notApplicable') return parsing;
  const { parse } = parsing;
  try {
    const root = parse(text);
    if (!root || isCancelled(token)) return notApplicable('Cancelled.');
    const site = siteOf(request, language, root);
    const plan = planAt(language, backend, site, request);
    if (plan.kind === 'notApplicable') return plan;
    if (isCancelled(token)) return notApplicable('Cancelled.');
    const after = parse(applyEdits(text, plan.edits));
    if (!after || countErrors(after) > countErrors(root)) {
      return notApplicable('The result would not be valid code, so nothing is changed.');
    }
    return plan;
  } catch (error) {
    // A defect in one language's reading must not take the menu down.
    return notApplicable(`The code around the secret could not be read: ${messageOf(error)}`);
  } finally {
    parsing.dispose();
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

  const name = way.name(factsOf(place, request), place.value, request.project);
  if (name.kind === 'notApplicable') return name;
  const at = { id: name.name, field: request.rule.field };
  const lookup = way.lookup(site, place, at);
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
    store: way.store(at, place.value),
    ...packagesOf(language, lookup, request),
    notes: [...notesOf(language, place, lookup, name, request), ...helperNotes(language, site, written)],
  };
}

interface Parsing {
  readonly kind: 'parsing';
  readonly parse: (text: string) => Node | undefined;
  readonly dispose: () => void;
}

/** Trees live in the runtime's memory, where nothing collects them: all are let go of together. */
async function parserFor(grammars: Grammars, language: Language): Promise<Parsing | NotApplicable> {
  try {
    const parser = await grammars.parser(language.grammar);
    const trees: { delete(): void }[] = [];
    return {
      kind: 'parsing',
      parse: (text) => {
        const tree = parser.parse(text);
        if (tree) trees.push(tree);
        return tree?.rootNode;
      },
      dispose: () => {
        for (const tree of trees) tree.delete();
        parser.delete();
      },
    };
  } catch (error) {
    return notApplicable(`The grammar for ${language.title} could not be loaded: ${messageOf(error)}`);
  }
}

function siteOf(request: PlanRequest, language: Language, root: Node): Site {
  const { text, path, languageId, finding, project } = request;
  return { text, path, languageId, root, span: finding.span, style: styleOf(text, root, language), project };
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
