// Kubernetes manifests and Helm charts: variables of containers, Secrets, ConfigMaps, mounted Secrets, chart values.
import { environment } from '../names';
import { at, entriesOf, itemsOf, textOf, type Tree } from '../tree';
import type { Name, Owner, Sighting } from '../types';

/** True for a document that is an object of Kubernetes. */
export function isKubernetes(tree: Tree): boolean {
  return textOf(at(tree, 'kind')) !== undefined && at(tree, 'apiVersion') !== undefined;
}

export function readKubernetes(tree: Tree): Sighting[] {
  const kind = textOf(at(tree, 'kind')) ?? '';
  const name = textOf(at(tree, 'metadata', 'name')) ?? '';
  const owner: Owner = { kind: 'Kubernetes object', name: `${kind} ${shown(name)}` };
  if (kind === 'List') return itemsOf(at(tree, 'items')).flatMap(readKubernetes);
  if (/^(?:Secret|SealedSecret)$/.test(kind)) return readSecret(tree, name, owner);
  if (kind === 'ConfigMap') return readConfigMap(tree, name, owner);
  if (kind === 'ExternalSecret') return readExternalSecret(tree, name, owner);
  return readBelow(tree, owner);
}

function readSecret(tree: Tree, name: string, owner: Owner): Sighting[] {
  const maps = [at(tree, 'stringData'), at(tree, 'data'), at(tree, 'spec', 'encryptedData')];
  return maps.flatMap(entriesOf).map(({ key, start, value }): Sighting => ({
    start,
    kind: 'defines',
    name: keyIn(name, key),
    how: 'Kubernetes Secret',
    owner,
    ...(value?.kind === 'text' && { literal: value.span }),
  }));
}

function readConfigMap(tree: Tree, name: string, owner: Owner): Sighting[] {
  return entriesOf(at(tree, 'data')).flatMap(({ key, start, value }): Sighting[] => {
    const literal = value?.kind === 'text' ? { literal: value.span } : {};
    return [{ start, kind: 'defines', name: keyIn(name, key), how: 'ConfigMap', owner, ...literal }];
  });
}

/** The Secret is made from an outer store: whoever rotates there changes it here. */
function readExternalSecret(tree: Tree, name: string, owner: Owner): Sighting[] {
  const target = textOf(at(tree, 'spec', 'target', 'name')) ?? name;
  return itemsOf(at(tree, 'spec', 'data')).flatMap((item): Sighting[] => {
    const key = at(item, 'secretKey');
    if (key?.kind !== 'text') return [];
    return [
      { start: key.span.start, kind: 'defines', name: keyIn(target, key.text), how: 'ExternalSecret', owner },
    ];
  });
}

/** Containers, wherever they stand in the object. */
function readBelow(tree: Tree | undefined, owner: Owner): Sighting[] {
  if (tree?.kind === 'list') return tree.items.flatMap((item) => readBelow(item, owner));
  return entriesOf(tree).flatMap(({ key, value }) => {
    if (key === 'env') return itemsOf(value).flatMap((item) => readVariable(item, owner));
    if (key === 'envFrom') return itemsOf(value).flatMap((item) => readEnvFrom(item, owner));
    if (key === 'secret' || key === 'secretRef') return mountedSecret(value, owner);
    return readBelow(value, owner);
  });
}

function readVariable(item: Tree, owner: Owner): Sighting[] {
  const name = at(item, 'name');
  if (name?.kind !== 'text') return [];
  const base = { start: name.span.start, owner };
  const gives = environment(name.text);
  const value = at(item, 'value');
  if (value?.kind === 'text') {
    return [{ ...base, kind: 'defines', name: gives, how: 'container env', literal: value.span }];
  }
  for (const reference of ['secretKeyRef', 'configMapKeyRef']) {
    const from = at(item, 'valueFrom', reference);
    const object = textOf(at(from, 'name'));
    const key = textOf(at(from, 'key'));
    if (object === undefined || key === undefined) continue;
    return [{ ...base, kind: 'passes', name: keyIn(object, key), gives, how: reference }];
  }
  return [];
}

function readEnvFrom(item: Tree, owner: Owner): Sighting[] {
  return ['secretRef', 'configMapRef'].flatMap((reference): Sighting[] => {
    const name = at(item, reference, 'name');
    if (name?.kind !== 'text' || !isTold(objectNamed(name.text))) return [];
    const object = objectNamed(name.text);
    return [{ start: name.span.start, kind: 'passes', name: object, how: `envFrom ${reference}`, owner }];
  });
}

function mountedSecret(value: Tree | undefined, owner: Owner): Sighting[] {
  const name = at(value, 'secretName') ?? at(value, 'name');
  if (name?.kind !== 'text' || !isTold(objectNamed(name.text))) return [];
  return [
    { start: name.span.start, kind: 'reads', name: objectNamed(name.text), how: 'mounted Secret', owner },
  ];
}

function keyIn(object: string, key: string): Name {
  return { space: 'kubernetes', text: `${shown(object)}/${key}` };
}

/** The whole object; the closure adds it for each of its keys. */
function objectNamed(object: string): Name {
  return { space: 'kubernetes', text: shown(object) };
}

/** A name that a chart makes up as a whole says nothing. */
function isTold(name: Name): boolean {
  return name.text !== '…';
}

/** Names that a chart fills in are equal when what is fixed in them is. */
function shown(name: string): string {
  return name.replace(/_{4,}/g, '…');
}
