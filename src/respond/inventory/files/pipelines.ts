// CI systems: which file belongs to which, how each refers to a secret, and where its jobs stand.
import { environment } from '../names';
import { nameOf } from '../paths';
import { at, entriesOf, itemsOf, textOf, type Tree } from '../tree';
import type { Name, Owner, Sighting } from '../types';
import { readShell } from './shell';
import { readVariables } from './variables';

interface Pipeline {
  readonly name: string;
  readonly file: RegExp;
  /** What a text refers to; the first group that matched is the name. */
  readonly reference: RegExp;
  /** Space of the names that references give. */
  readonly space: (match: RegExpMatchArray) => Name;
  /** Keys of the maps and lists of variables. */
  readonly variables: ReadonlySet<string>;
  readonly jobs: (tree: Tree) => readonly { readonly name: string; readonly tree: Tree | undefined }[];
  /** `$(NAME)` is a variable. */
  readonly round?: boolean;
}

const dollar = /(?<![\\$])\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
const fromEnvironment = ([, a, b]: RegExpMatchArray): Name => environment(a ?? b ?? '');

const pipelines: readonly Pipeline[] = [
  {
    name: 'GitHub Actions',
    file: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    reference:
      /\$\{\{(?=[^}]*\}\})[^}]*?\b(secrets|vars|env)(?:\.([A-Za-z_]\w*)|\['([A-Za-z_]\w*)'\])[^}]*\}\}/g,
    space: ([, kind, dotted, quoted]) => {
      const text = dotted ?? quoted ?? '';
      return kind === 'env' ? environment(text) : { space: 'pipeline', text };
    },
    variables: new Set(['env', 'secrets']),
    jobs: (tree) => jobsOf(at(tree, 'jobs')),
  },
  {
    name: 'GitLab CI',
    file: /(?:^|\/)(?:\.gitlab-ci|[\w.-]*\.gitlab-ci)\.ya?ml$/,
    reference: dollar,
    space: fromEnvironment,
    variables: new Set(['variables']),
    jobs: (tree) => jobsOf(tree).filter(({ tree: job }) => at(job, 'script') !== undefined),
  },
  {
    name: 'CircleCI',
    file: /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/,
    reference: dollar,
    space: fromEnvironment,
    variables: new Set(['environment']),
    jobs: (tree) => jobsOf(at(tree, 'jobs')),
  },
  {
    name: 'Azure Pipelines',
    file: /(?:^|\/)(?:azure-pipelines[\w.-]*|\.azure-pipelines\/[^/]+|\.azuredevops\/[^/]+)\.ya?ml$/,
    reference: /\$(?:\(([A-Za-z_][\w.]*)\)|\{\{\s*variables\.([A-Za-z_]\w*)\s*\}\})/g,
    space: fromEnvironment,
    variables: new Set(['env', 'variables']),
    jobs: (tree) =>
      itemsOf(at(tree, 'jobs')).map((job) => ({
        name: textOf(at(job, 'job')) ?? textOf(at(job, 'deployment')) ?? 'job',
        tree: job,
      })),
    round: true,
  },
  {
    name: 'CI',
    file: /(?:^|\/)(?:\.travis|\.drone|\.woodpecker|bitbucket-pipelines|cloudbuild|buildspec|appveyor|\.cirrus|codefresh)\.ya?ml$|(?:^|\/)\.(?:woodpecker|buildkite)\/[^/]+\.ya?ml$/,
    reference: dollar,
    space: fromEnvironment,
    variables: new Set(['env', 'environment', 'variables', 'global', 'jobs', 'matrix']),
    jobs: () => [],
  },
];

/** Reads the file of a CI system; undefined for other files. */
export function readPipeline(path: string, trees: readonly Tree[], text: string): Sighting[] | undefined {
  const pipeline = pipelines.find(({ file }) => file.test(path));
  if (!pipeline) return undefined;
  return trees.flatMap((tree) => {
    const jobs = pipeline.jobs(tree);
    const inJobs = jobs.flatMap((job) =>
      readBelow(job.tree, pipeline, { kind: 'job', name: `${job.name} (${nameOf(path)})` }, text),
    );
    const own = new Set(jobs.map((job) => job.tree));
    const rest = readBelow(tree, pipeline, { kind: 'job', name: `all jobs (${nameOf(path)})` }, text, own);
    return [...rest, ...inJobs];
  });
}

function readBelow(
  tree: Tree | undefined,
  pipeline: Pipeline,
  owner: Owner,
  text: string,
  without: ReadonlySet<Tree | undefined> = new Set(),
): Sighting[] {
  if (tree === undefined || without.has(tree)) return [];
  if (tree.kind === 'text') return readText(tree, pipeline, owner, text);
  if (tree.kind === 'list')
    return tree.items.flatMap((item) => readBelow(item, pipeline, owner, text, without));
  return tree.entries.flatMap(({ key, value }) => {
    if (!pipeline.variables.has(key) || value === undefined || value.kind === 'text') {
      return readBelow(value, pipeline, owner, text, without);
    }
    const referencesIn = (written: string): readonly Name[] => namesIn(written, pipeline);
    const variables = readVariables(value, { how: `${pipeline.name} ${key}`, owner, referencesIn });
    const known = new Set(variables.map(({ start }) => start));
    return [...variables, ...nested(value, pipeline, owner, text).filter(({ start }) => !known.has(start))];
  });
}

/** Groups inside of a map of variables (`env: { global: […] }`, `variables: - group: x`). */
function nested(tree: Tree, pipeline: Pipeline, owner: Owner, text: string): Sighting[] {
  return entriesOf(tree)
    .filter(({ value }) => value !== undefined && value.kind !== 'text' && at(value, 'value') === undefined)
    .flatMap(({ key, value }) => {
      const map: Tree = {
        kind: 'map',
        entries: [{ key: pipeline.variables.has(key) ? key : 'env', start: 0, value }],
      };
      return readBelow(map, pipeline, owner, text);
    });
}

/** A command, or an argument of an action. */
function readText(
  node: Extract<Tree, { kind: 'text' }>,
  pipeline: Pipeline,
  owner: Owner,
  text: string,
): Sighting[] {
  const { start, end } = node.span;
  const written = text.slice(start, end);
  const references = Array.from(written.matchAll(pipeline.reference)).map((match): Sighting => {
    const name = pipeline.space(match);
    const offset = start + match.index + match[0].lastIndexOf(name.text);
    return { start: offset, kind: 'reads', name, how: pipeline.name, owner };
  });
  const known = new Set(references.map((reference) => reference.start));
  const shell = readShell({
    text: written,
    offset: start,
    owner,
    how: `${pipeline.name} command`,
    round: pipeline.round ?? false,
  });
  return [...references, ...shell.filter((sighting) => !known.has(sighting.start))];
}

function namesIn(written: string, { reference, space }: Pipeline): readonly Name[] {
  return Array.from(written.matchAll(reference), space);
}

function jobsOf(
  tree: Tree | undefined,
): readonly { readonly name: string; readonly tree: Tree | undefined }[] {
  return entriesOf(tree).flatMap(({ key, value }) =>
    value?.kind === 'map' ? [{ name: key, tree: value }] : [],
  );
}
