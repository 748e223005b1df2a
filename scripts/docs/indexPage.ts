// The list of all providers: docs/rules/README.md.
import type { WrittenProvider } from '../../src/rules/compiler';
import { generatedNote } from './providerPage';

export function indexPage(providers: readonly WrittenProvider[]): string {
  const count = providers.reduce((sum, { rules }) => sum + rules.length, 0);
  const rows = [...providers]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(
      ({ provider, name, category, rules }) =>
        `| [${name}](${provider}.md) | ${category} | ${rules.length} |`,
    );
  return (
    [
      generatedNote('rules/*.yaml'),
      '# What Keylift finds',
      `${count} types of credentials of ${providers.length} providers. [How complete the advice after a leak is](response-data.md).`,
      ['| Provider | Category | Types |', '| --- | --- | ---: |', ...rows].join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
