// Whether an image built from a Dockerfile holds a file. Source: the Dockerfile reference on COPY, ADD and .dockerignore.
import { join, relative, sep } from 'node:path';
import { codeSpan } from '../../respond';
import { readSmallFile } from './folderReader';
import { globScope } from './globScope';
import { type ImageBuild, imageBuilds, shownDockerfile } from './imageBuilds';
import type { Packed } from './packed';

/**
 * The first image that takes the file along.
 * @param file absolute @param folders absolute, innermost first
 * @returns what leaves it out with an absolute path
 */
export async function packedByDocker(file: string, folders: readonly string[]): Promise<Packed | undefined> {
  for (const build of await imageBuilds(folders)) {
    const packed = await packedBy(build, file);
    if (packed) return packed;
  }
  return undefined;
}

async function packedBy(build: ImageBuild, file: string): Promise<Packed | undefined> {
  const path = relative(build.context, file).split(sep).join('/');
  if (path === '' || path.startsWith('../') || path.includes(':')) return undefined;
  const text = build.inline ?? (await readSmallFile(build.dockerfile));
  const copy = copiesOf(text ?? '').find(({ source }) => takes(source, path));
  if (!copy) return undefined;
  const ownFile = `${build.dockerfile}.dockerignore`;
  const commonFile = join(build.context, '.dockerignore');
  const own = await readSmallFile(ownFile);
  const patterns = own ?? (await readSmallFile(commonFile));
  if (patterns !== undefined && globScope(linesOf(patterns)).matches(path)) return undefined;
  const why =
    patterns === undefined ? 'and there is no .dockerignore' : 'and .dockerignore does not leave it out';
  const builder = build.by !== undefined && build.inline === undefined ? `, built by ${build.by},` : '';
  const because = `${codeSpan(copy.line)} in ${shownDockerfile(build)}${builder} copies ${codeSpan(path)}, ${why}.`;
  return {
    as: 'container image',
    because,
    leaveOut: { kind: 'pattern', file: own === undefined ? commonFile : ownFile, line: path },
  };
}

interface Copy {
  readonly source: string;
  readonly line: string;
}

interface Stage {
  readonly name: string | undefined;
  readonly base: string;
  readonly copies: Copy[];
}

/** What the last stage and those it is built upon copy from the context; other stages stay behind. */
function copiesOf(dockerfile: string): Copy[] {
  const stages: Stage[] = [];
  for (const line of instructionsOf(dockerfile)) {
    const [word = '', ...rest] = line.split(/\s+/);
    if (/^FROM$/i.test(word)) stages.push(stageOf(rest));
    else if (/^(?:COPY|ADD)$/i.test(word)) stages.at(-1)?.copies.push(...sourcesOf(rest, line));
  }
  const copies: Copy[] = [];
  let stage = stages.at(-1);
  for (let left = stages.length; stage && left > 0; left--) {
    copies.push(...stage.copies);
    const { base } = stage;
    stage = stages.find(({ name }) => name !== undefined && name === base);
  }
  return copies;
}

/** Lines that end with a backslash go on; comments don't count. */
function instructionsOf(dockerfile: string): string[] {
  return dockerfile
    .split(/\r?\n/)
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\[ \t]*\n/g, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function stageOf(words: readonly string[]): Stage {
  const [base = '', as, name] = words.filter((word) => !word.startsWith('--'));
  return {
    base: base.toLowerCase(),
    name: as?.toLowerCase() === 'as' ? name?.toLowerCase() : undefined,
    copies: [],
  };
}

function sourcesOf(words: readonly string[], line: string): Copy[] {
  if (words.some((word) => word.startsWith('--from='))) return [];
  const text = words.filter((word) => !word.startsWith('--')).join(' ');
  const list = text.startsWith('[') ? parseList(text) : text.split(' ');
  return list
    .slice(0, -1)
    .filter((source) => !/^[a-z]+:\/\//i.test(source) && !source.startsWith('<<'))
    .map((source) => ({ source, line }));
}

function parseList(text: string): string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

function takes(source: string, path: string): boolean {
  const pattern = source.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return pattern === '' || pattern === '.' || globScope([pattern]).matches(path);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => !line.startsWith('#'));
}
