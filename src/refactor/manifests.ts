// Reads package lists: package.json, requirements.txt and pyproject.toml, as far as a fix needs them. Pure.

/** What a package.json says of its package. */
export interface PackageManifest {
  readonly type: 'module' | 'commonjs';
  readonly dependencies: readonly string[];
}

/** A package.json; undefined when the text is no JSON object. */
export function parseManifest(text: string): PackageManifest | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const groups = [data['dependencies'], data['devDependencies'], data['peerDependencies']];
  return {
    type: data['type'] === 'module' ? 'module' : 'commonjs',
    dependencies: groups.flatMap((group) => (isRecord(group) ? Object.keys(group) : [])),
  };
}

/**
 * Package names of a requirements.txt, or of the quoted requirements in a pyproject.toml, in lower case.
 * A name too many only suppresses a note, so the reading is generous.
 */
export function parseRequirements(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const match = /^\s*["']?([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line);
    if (match?.[1] !== undefined) names.push(match[1].toLowerCase());
    for (const quoted of line.matchAll(/["']([A-Za-z0-9][A-Za-z0-9._-]*)/g)) {
      if (quoted[1] !== undefined) names.push(quoted[1].toLowerCase());
    }
  }
  return names;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
