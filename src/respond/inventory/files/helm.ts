// Helm charts: values by their path, and the templates that put them into manifests.
import { folderOf } from '../paths';
import { entriesOf, type Tree } from '../tree';
import type { Name, Sighting } from '../types';

/** The folder of the chart that a file belongs to; undefined when there is none. */
export function chartOf(path: string, charts: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (charts.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** By the custom of charts; whether there is a chart, others must say. */
export function isHelmValues(path: string): boolean {
  return /(?:^|\/)[\w.-]*values[\w.-]*\.ya?ml$/i.test(path);
}

/** Each text of the values, by the keys that lead to it. */
export function readHelmValues(
  tree: Tree | undefined,
  chart: string,
  keys: readonly string[] = [],
): Sighting[] {
  return entriesOf(tree).flatMap(({ key, start, value }): Sighting[] => {
    const path = [...keys, key];
    if (value?.kind === 'map') return readHelmValues(value, chart, path);
    if (value?.kind !== 'text') return [];
    const name = valueAt(chart, path.join('.'));
    return [{ start, kind: 'defines', name, how: 'chart value', literal: value.span }];
  });
}

/** `.Values.a.b` in a template; what it gives is told by the manifest's own sighting at that place. */
export function readHelmTemplate(text: string, chart: string, manifest: readonly Sighting[]): Sighting[] {
  return Array.from(text.matchAll(/\{\{([^}]*)\}\}/g)).flatMap(({ index, 1: action = '' }): Sighting[] => {
    const used = /\.Values\.([\w.]+)/.exec(action);
    if (!used) return [];
    const [whole, path = ''] = used;
    const start = index + '{{'.length + used.index + whole.length - path.length;
    const base = { start, name: valueAt(chart, path), how: 'chart template' };
    const target = manifest.find(
      ({ kind, literal }) => kind === 'defines' && literal && literal.start <= index && index < literal.end,
    );
    if (!target) return [{ ...base, kind: 'reads' }];
    return [{ ...base, kind: 'passes', gives: target.name, ...(target.owner && { owner: target.owner }) }];
  });
}

function valueAt(chart: string, path: string): Name {
  return { space: 'helm', text: `${chart}:${path}` };
}
