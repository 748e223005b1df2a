// Whether an image built from a Dockerfile holds a file. Source: the Dockerfile reference on COPY, ADD and .dockerignore.
import { codeSpan } from '../../respond';
import type { FolderReader } from './folderReader';
import { globScope } from './globScope';
import type { Packed } from './packed';

/** @param path of the file, POSIX, relative to the folder of the Dockerfile, which is taken for the build's context */
export async function packedByDocker(folder: FolderReader, path: string): Promise<Packed | undefined> {
  for (const name of (await folder.names()).filter(isDockerfile).sort()) {
    const text = await folder.read(name);
    const copy = copiesOf(text ?? '').find(({ source }) => takes(source, path));
    if (!copy) continue;
    const own = await folder.read(`${name}.dockerignore`);
    const patterns = own ?? (await folder.read('.dockerignore'));
    if (patterns !== undefined && globScope(linesOf(patterns)).matches(path)) continue;
    const why =
      patterns === undefined ? 'and there is no .dockerignore' : 'and .dockerignore does not leave it out';
    const because = `${codeSpan(copy.line)} in ${codeSpan(name)} copies ${codeSpan(path)}, ${why}.`;
    const file = own === undefined ? '.dockerignore' : `${name}.dockerignore`;
    return { as: 'container image', because, leaveOut: { file, line: path } };
  }
  return undefined;
}

/** Whether a name is that of a Dockerfile. */
function isDockerfile(name: string): boolean {
  return /^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+)?$|\.Dockerfile$/i.test(name);
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
