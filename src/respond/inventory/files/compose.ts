// Docker Compose: the variables, env files and build arguments of each service.
import { environment } from '../names';
import { at, entriesOf, itemsOf, textOf, textsBelow, type Tree } from '../tree';
import type { Name, Owner, Sighting } from '../types';
import { resolvePath } from '../paths';
import { readVariables } from './variables';

/** `${NAME}`, `${NAME:?message}`, `$NAME`; `$$` is a dollar sign. */
const reference = /(?<!\$)\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;

export function isCompose(path: string): boolean {
  return /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i.test(path);
}

export function readCompose(tree: Tree, path: string): Sighting[] {
  const services = entriesOf(at(tree, 'services')).flatMap(({ key, value }) =>
    readService(value, { kind: 'Compose service', name: key }, path),
  );
  return [...services, ...readSecrets(tree)];
}

function readService(service: Tree | undefined, owner: Owner, path: string): Sighting[] {
  const variables = { owner, referencesIn, blankPasses: true };
  const rest = entriesOf(service).filter(({ key }) => !['environment', 'env_file', 'build'].includes(key));
  const build = at(service, 'build');
  return [
    ...readVariables(at(service, 'environment'), { ...variables, how: 'Compose environment' }),
    ...readVariables(at(build, 'args'), { ...variables, how: 'Compose build argument' }),
    ...envFilesOf(at(service, 'env_file')).map(({ file, start }): Sighting => ({
      start,
      kind: 'passes',
      name: { space: 'env file', text: resolvePath(path, file) },
      how: 'env_file',
      owner,
    })),
    ...rest.flatMap(({ key, value }) =>
      key === 'secrets' ? usedSecrets(value, owner) : readTexts(value, owner),
    ),
  ];
}

/** A reference anywhere else in a service: its command, a label, an address. */
function readTexts(tree: Tree | undefined, owner: Owner): Sighting[] {
  return [...textsBelow(tree)].flatMap(({ node }) =>
    referencesIn(node.text).map((name): Sighting => ({
      start: node.span.start,
      kind: 'reads',
      name,
      how: 'Compose placeholder',
      owner,
    })),
  );
}

function usedSecrets(tree: Tree | undefined, owner: Owner): Sighting[] {
  return itemsOf(tree).flatMap((item): Sighting[] => {
    const source = item.kind === 'text' ? item : at(item, 'source');
    if (source?.kind !== 'text') return [];
    const name: Name = { space: 'build secret', text: source.text };
    return [{ start: source.span.start, kind: 'reads', name, how: 'Compose secret', owner }];
  });
}

/** `secrets: { name: { environment: VARIABLE } }` at the top. */
function readSecrets(tree: Tree): Sighting[] {
  return entriesOf(at(tree, 'secrets')).flatMap(({ key, value }): Sighting[] => {
    const from = at(value, 'environment');
    if (from?.kind !== 'text') return [];
    const gives: Name = { space: 'build secret', text: key };
    const name = environment(from.text);
    return [{ start: from.span.start, kind: 'passes', name, gives, how: 'Compose secret' }];
  });
}

function envFilesOf(tree: Tree | undefined): readonly { readonly file: string; readonly start: number }[] {
  const nodes = tree?.kind === 'list' ? tree.items.map((item) => at(item, 'path') ?? item) : [tree];
  return nodes.flatMap((node) => {
    const file = textOf(node);
    return file === undefined || node?.kind !== 'text' ? [] : [{ file, start: node.span.start }];
  });
}

function referencesIn(text: string): readonly Name[] {
  return Array.from(text.matchAll(reference), ([, braced, plain]) => environment(braced ?? plain ?? ''));
}
