// Which images are built from where: each Dockerfile from its own folder, unless a compose file says otherwise.
// Source: the Compose specification on `build`, the Docker documentation on build contexts.
import { basename, dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { codeSpan } from '../../respond';
import { type FolderReader, folderReader } from './folderReader';

/** One image and what it is built from. */
export interface ImageBuild {
  /** Folder that COPY takes files from, absolute. */
  readonly context: string;
  /** The Dockerfile, absolute; where the text stands in a compose file, where it would lie. */
  readonly dockerfile: string;
  /** The Dockerfile's text, where it stands in the compose file. */
  readonly inline?: string;
  /** Who builds it, Markdown: "the service `web` of `compose.yaml`"; missing for a Dockerfile on its own. */
  readonly by?: string;
}

/** All builds that these folders know of, in their order. @param folders absolute, innermost first */
export async function imageBuilds(folders: readonly string[]): Promise<readonly ImageBuild[]> {
  const composed: ImageBuild[] = [];
  for (const folder of await composeFolders(folders)) composed.push(...(await buildsOfCompose(folder)));
  const named = new Set(composed.map(({ dockerfile }) => dockerfile));
  const alone: ImageBuild[] = [];
  for (const folder of folders) {
    const names = (await folderReader(folder).names()).filter(isDockerfile).sort();
    for (const name of names) {
      const dockerfile = join(folder, name);
      if (!named.has(dockerfile)) alone.push({ context: folder, dockerfile });
    }
  }
  return [...composed, ...alone];
}

/** Whether a name is that of a Dockerfile. */
function isDockerfile(name: string): boolean {
  return /^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$)[^/]+)?$|\.Dockerfile$/i.test(name);
}

const composeName = /^(?:docker-)?compose(?:\.[\w-]+)*\.ya?ml$/;

/** Folders beside the sources that such files are kept in. */
const besides = /^(?:\.?docker|\.devcontainer|build|ci|compose|deploy|deployment|infra|ops)$/i;

async function composeFolders(folders: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const folder of folders) {
    const names = await folderReader(folder).names();
    all.push(folder, ...names.filter((name) => besides.test(name)).map((name) => join(folder, name)));
  }
  return [...new Set(all)];
}

async function buildsOfCompose(folder: string): Promise<ImageBuild[]> {
  const reader = folderReader(folder);
  const builds: ImageBuild[] = [];
  for (const name of (await reader.names()).filter((each) => composeName.test(each)).sort()) {
    for (const [service, build] of await buildEntries(reader, name)) {
      const one = buildOf(build, folder, `the service ${codeSpan(service)} of ${codeSpan(name)}`);
      if (one) builds.push(one);
    }
  }
  return builds;
}

async function buildEntries(
  reader: FolderReader,
  name: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const text = await reader.read(name);
  if (text === undefined) return [];
  let parsed: unknown;
  try {
    parsed = parseDocument(text, { logLevel: 'silent', merge: true }).toJS({ maxAliasCount: 1000 });
  } catch {
    // Compose itself would refuse the file.
    return [];
  }
  const services = recordOf(recordOf(parsed)['services']);
  return Object.entries(services).map(([service, body]) => [service, recordOf(body)['build']] as const);
}

function buildOf(build: unknown, folder: string, by: string): ImageBuild | undefined {
  const fields = typeof build === 'string' ? { context: build } : recordOf(build);
  if (Object.keys(fields).length === 0) return undefined;
  const place = filledIn(fields['context'] ?? '.');
  // A repository on the web, or a variable that only the shell knows.
  if (place === undefined || /^\w+:\/\/|^git@|^github\.com\/|\.git(?:#|$)/.test(place)) return undefined;
  const context = resolve(folder, place);
  const dockerfile = resolve(context, filledIn(fields['dockerfile'] ?? 'Dockerfile') ?? 'Dockerfile');
  const inline = fields['dockerfile_inline'];
  return { context, dockerfile, by, ...(typeof inline === 'string' && { inline }) };
}

/** `${NAME:-default}` has its default; undefined where a variable has none. */
function filledIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const filled = text.replace(/\$\{\w+:?-([^}$]*)\}/g, '$1');
  return filled.includes('$') ? undefined : filled;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** How a sentence names the Dockerfile. */
export function shownDockerfile({ context, dockerfile, inline, by }: ImageBuild): string {
  if (inline !== undefined) return by ?? codeSpan(basename(dockerfile));
  const isNear = dirname(dockerfile) === context;
  return codeSpan(isNear ? basename(dockerfile) : join(basename(dirname(dockerfile)), basename(dockerfile)));
}
