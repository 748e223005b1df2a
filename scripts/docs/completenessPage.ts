// The list of providers by how complete their advice after a leak is: docs/rules/response-data.md.
import { responseOf, type RespondData, sectionNames, sectionTitles } from '../../src/respond';
import type { WrittenProvider } from '../../src/rules/compiler';
import { generatedNote } from './providerPage';

/** A provider's sections that its own file fills; the others are its category's. */
interface Completeness {
  readonly provider: WrittenProvider;
  readonly missing: readonly string[];
}

export function completenessPage(providers: readonly WrittenProvider[], data: RespondData): string {
  const all = providers.map((provider) => ({ provider, missing: missingSections(provider, data) }));
  const counts = [...new Set(all.map(({ missing }) => missing.length))].sort((a, b) => a - b);
  const total = sectionNames.length + 1;
  const groups = counts.map((count) => {
    const group = all.filter(({ missing }) => missing.length === count);
    return `## ${total - count} of ${total} parts: ${group.length} providers\n\n${listOf(group, count < total)}`;
  });
  const intro =
    `The advice after a leak has ${total} parts: the page where keys are managed, and the sections ` +
    `${sectionNames.map((name) => `“${sectionTitles[name]}”`).join(', ')}. ` +
    "What a provider's file leaves out is filled from its category, and marked as general.";
  return `${[generatedNote('rules/*.yaml'), '# Advice after a leak, by how complete it is', intro, ...groups].join('\n\n')}\n`;
}

function missingSections(provider: WrittenProvider, data: RespondData): readonly string[] {
  const own = { ...data.providers[provider.provider], name: provider.name };
  const plain = { name: provider.name, description: '' };
  const response = responseOf(
    { ...data, providers: { own: { ...provider, ...own, rules: { plain } } } },
    'plain',
  );
  const filled = new Set(response?.sections.flatMap(({ name, general }) => (general ? [] : [name])));
  const missing = sectionNames.filter((name) => !filled.has(name)).map((name) => `“${sectionTitles[name]}”`);
  return response?.manage === undefined ? ['the page to manage keys', ...missing] : missing;
}

function listOf(group: readonly Completeness[], naming: boolean): string {
  return [...group]
    .sort((a, b) => a.provider.name.localeCompare(b.provider.name, 'en'))
    .map(({ provider, missing }) => {
      const lacks =
        naming && missing.length > 0 && missing.length < 5 ? `: without ${missing.join(', ')}` : '';
      return `- [${provider.name}](${provider.provider}.md)${lacks}`;
    })
    .join('\n');
}
