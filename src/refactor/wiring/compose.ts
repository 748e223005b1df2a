// `env_file` for the services of a Compose file that are built here.
import { isMap, isScalar, parseDocument } from 'yaml';
import { lineEndOf } from '../style';
import { columnAt, startOf, yamlIndent } from '../configSyntax';
import { familyOf, type Wire } from './wire';

const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

export const compose: Wire = async ({ path: file, read }) => {
  if (familyOf(file) === undefined) return undefined;
  for (const path of names) {
    const before = await read(path);
    if (before === undefined) continue;
    const places = placesIn(before);
    if (places.length === 0) return undefined;
    const end = lineEndOf(before);
    const after = [...places]
      .sort((a, b) => b.at - a.at)
      .reduce(
        (text, { at, indent }) => `${text.slice(0, at)}env_file: .env${end}${indent}${text.slice(at)}`,
        before,
      );
    const services = places.map(({ service }) => service).join(', ');
    return {
      title: `Load .env in containers: env_file in ${path}`,
      detail: `For ${services}.`,
      path,
      before,
      after,
    };
  }
  return undefined;
};

interface Place {
  readonly service: string;
  /** Offset of the service's first key. */
  readonly at: number;
  readonly indent: string;
}

/** Services without a build run somebody else's program. */
function placesIn(text: string): readonly Place[] {
  const document = parseDocument(text);
  const services = document.get('services');
  if (document.errors.length > 0 || !isMap(services) || services.flow) return [];
  return services.items.flatMap(({ key, value }): Place[] => {
    const isBlock = isScalar(key) && isMap(value) && !value.flow;
    if (!isBlock || !value.has('build') || value.has('env_file')) return [];
    const [first] = value.items;
    if (!first) return [];
    const at = startOf(first);
    const indent = columnAt(text, at);
    return [{ service: String(key.value), at, indent: indent === '' ? yamlIndent(text) : indent }];
  });
}
