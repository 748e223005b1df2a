// From a finding in a configuration file to the edits that put the file's own kind of reference in its place.
import { Masked, type CancellationToken } from '../base';
import type { Finding } from '../engine';
import type { Backend } from './backend';
import type { Claim, ConfigFile, ConfigFormat, ConfigPlace, Put } from './config';
import { applyEdits, inOrder } from './edits';
import {
  type ChosenName,
  contextOf,
  encodingNote,
  identifierOf,
  nameOfEncoded,
  nameVariable,
  obeys,
} from './names';
import { notApplicable } from './notApplicable';
import { lineEndOf } from './style';
import type { NotApplicable, Plan, PlanRequest, StoreStep } from './types';
import { storedBy, storedForRunner } from './way';

/** What tells which kind a file is. */
type FileRequest = Pick<PlanRequest, 'text' | 'path' | 'languageId'> & Pick<Finding, 'span'>;

/** The kind of configuration file that the request is about; undefined for code. */
export function formatOf(formats: readonly ConfigFormat[], request: FileRequest): ConfigFormat | undefined {
  const file = fileOf(request);
  const claimed = formats.map((format) => ({ format, claim: format.claims(file) }));
  for (const strength of strengths) {
    const found = claimed.find(({ claim }) => claim === strength);
    if (found) return found.format;
  }
  return undefined;
}

const strengths: readonly Claim[] = ['name', 'content', 'syntax'];

/** Plans one fix. Everything that can go wrong comes back as a reason; nothing is thrown. */
export function planConfig(
  format: ConfigFormat,
  backend: Backend | undefined,
  request: PlanRequest,
  token: CancellationToken,
): Plan | NotApplicable {
  const { text, finding } = request;
  const { start, end } = finding.span;
  if (start < 0 || end <= start || end > text.length)
    return notApplicable('The text has changed since the scan.');
  if (token.isCancellationRequested) return notApplicable('Cancelled.');
  if (!backend) return notApplicable(`There is no backend ${request.backend}.`);
  if (backend.kind !== 'environment' && !backend.runner) {
    return notApplicable(`${backend.title} is asked by code, and a configuration file can't ask.`);
  }
  try {
    const place = format.place(fileOf({ ...request, span: finding.span }));
    if (place.kind === 'notApplicable') return place;
    return planAt(format, backend, place, request);
  } catch {
    // A defect in one format's reading must not take the menu down; its message could quote the file.
    return notApplicable('The file around the secret could not be read.');
  }
}

function planAt(
  format: ConfigFormat,
  backend: Backend,
  place: ConfigPlace,
  request: PlanRequest,
): Plan | NotApplicable {
  const name = nameOf(place, request);
  if (name.kind === 'notApplicable') return name;
  const put = place.put(name.name);
  if ('kind' in put) return put;
  const runner = backend.kind === 'environment' ? undefined : backend.runner;
  if (runner && put.store) {
    return notApplicable(`${backend.title} fills the environment, and this file reads a ${put.store.title}.`);
  }
  const obeyed = runner ? obeys(name, runner.names) : name;
  if (obeyed.kind === 'notApplicable') return obeyed;
  const edits = inOrder(put.edits, lineEndOf(request.text));
  const isBroken = !edits || format.isValid?.(applyEdits(request.text, edits)) === false;
  if (isBroken) return notApplicable('The result would not be a valid file, so nothing is changed.');
  return {
    kind: 'plan',
    title: runner
      ? `Move to ${backend.title} (${name.name})`
      : `Move to ${put.store?.title ?? backend.title} ${name.name}`,
    backend: backend.id,
    name: name.name,
    edits,
    store: runner
      ? storedForRunner(backend, runner, { id: name.name, field: request.rule.field }, place.value)
      : storeOf(put, name.name, place.value),
    notes: [
      ...name.notes,
      ...encodingNote(request.finding),
      ...put.notes,
      ...(runner ? [`Start the program by \`${runner.command} …\`, which gives it the variable.`] : []),
    ],
  };
}

function fileOf({ text, path, languageId, span }: FileRequest): ConfigFile {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return { text, path, name, languageId, span, lineEnd: lineEndOf(text) };
}

function nameOf(place: ConfigPlace, request: PlanRequest): ChosenName | NotApplicable {
  const { finding, rule, project } = request;
  const { fixedName, prefix = '', whole, value, ownStore = false } = place;
  if (fixedName !== undefined) return fixedNameOf(fixedName, place, request);
  const key = place.key ?? identifierOf(finding);
  const name = nameVariable(
    {
      ruleEnv: nameOfEncoded(finding, rule.env),
      generic: finding.ruleId.startsWith('generic') || finding.encoding !== undefined,
      ...(whole && key !== undefined && { identifier: key }),
      ...(request.name !== undefined && { chosen: withoutPrefix(request.name, prefix) }),
    },
    value,
    prefix === ''
      ? contextOf(project, ownStore ? sameValue(value, project.takenNames) : undefined)
      : { taken: takenBelow(prefix, project.takenNames) },
  );
  if (name.kind === 'notApplicable' || prefix === '') return name;
  return { ...name, name: prefix + name.name.toLowerCase() };
}

/** A name that a program asks for can't be chosen; it can only be free, or have this value already. */
function fixedNameOf(
  name: string,
  { value, ownStore }: ConfigPlace,
  request: PlanRequest,
): ChosenName | NotApplicable {
  if (request.name !== undefined && request.name !== name) {
    return notApplicable(`${name} is the name that is read, so the variable can't have another one.`);
  }
  const known = request.project.takenNames.get(name);
  if (!ownStore && known && known.unwrap() !== value) {
    return notApplicable(
      `${name} has another value in .env already. Delete this one, or the one in .env, whichever is wrong.`,
    );
  }
  return { kind: 'name', name, notes: [] };
}

function withoutPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** One value has one name everywhere; another value may have the name elsewhere, as each store has its own. */
function sameValue(
  value: string,
  taken: ReadonlyMap<string, Masked | undefined>,
): ReadonlyMap<string, Masked | undefined> {
  return new Map([...taken].filter(([, known]) => known?.unwrap() === value));
}

function takenBelow(
  prefix: string,
  taken: ReadonlyMap<string, Masked | undefined>,
): ReadonlyMap<string, Masked | undefined> {
  const below = [...taken].filter(([name]) => name.startsWith(prefix));
  return new Map(below.map(([name, value]) => [name.slice(prefix.length).toUpperCase(), value]));
}

function storeOf({ store }: Put, name: string, value: string): StoreStep {
  if (store) return storedBy(name, value, store.steps);
  return { target: 'env', name, value: new Masked(value), instructions: [] };
}
