// The README's table of settings, from the manifest.

interface Setting {
  readonly order?: number;
  readonly type: string;
  readonly default: unknown;
  readonly markdownDescription: string;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const begin = '<!-- settings:begin, written by npm run build:settings -->';
const end = '<!-- settings:end -->';

/**
 * The README with its table written anew.
 *
 * @param texts of package.nls.json, for the `%keys%` of the manifest
 * @throws when the README has lost the marks between which the table stands
 */
export function withSettingsTable(
  readme: string,
  manifest: Manifest,
  texts: Readonly<Record<string, string>>,
): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs the lines "${begin}" and "${end}".`);
  const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  const rows = settings.map(([id, setting]) => {
    const described = setting.markdownDescription.replace(
      /%([\w.]+)%/g,
      (key, name: string) => texts[name] ?? key,
    );
    return `| \`${id}\` | ${cell(described)} | ${cell(describeDefault(setting.default))} |`;
  });
  const table = ['| setting | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
  return `${readme.slice(0, from)}${begin}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n${readme.slice(to)}`;
}

function describeDefault(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value)
      .map(([key, entry]) => `${key}: \`${String(entry)}\``)
      .join(', ');
  }
  return `\`${JSON.stringify(value)}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
