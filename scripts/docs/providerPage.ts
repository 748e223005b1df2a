// The page of one provider under docs/rules/.
import type { CompiledRule } from '../../src/engine';
import { responseOf, type RespondData, type Section, sectionNames, sectionTitles } from '../../src/respond';
import type { WrittenProvider, WrittenRule } from '../../src/rules/compiler';
import { describeKind, describeRecognition } from './describeRule';

/** Rules stand under headings that are their ids, so that `#rule-id` leads there. */
export function providerPage(
  provider: WrittenProvider,
  compiled: ReadonlyMap<string, CompiledRule>,
  data: RespondData,
): string {
  const rules = provider.rules.flatMap((written) => {
    const rule = compiled.get(written.id);
    return rule ? [{ written, rule }] : [];
  });
  const parts = [
    generatedNote(`rules/${provider.provider}.yaml`),
    `# ${provider.name}`,
    `[${provider.website.replace(/^https?:\/\//, '').replace(/\/$/, '')}](${provider.website}) · category ${provider.category}`,
    table(rules.map(({ rule }) => rule)),
    ...rules.map(({ written, rule }) => ruleSection(written, rule)),
    ...afterALeak(provider, data),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The first line of every generated page. */
export function generatedNote(source: string): string {
  return `<!-- Generated from ${source} by "npm run build:docs"; do not edit. -->`;
}

function table(rules: readonly CompiledRule[]): string {
  const rows = rules.map(({ id, name, kind }) => `| [${id}](#${id}) | ${cell(name)} | ${kind} |`);
  return ['| Rule | Credential | Kind |', '| --- | --- | --- |', ...rows].join('\n');
}

function ruleSection(written: WrittenRule, rule: CompiledRule): string {
  const links = rule.docs === undefined ? '' : ` [Documentation](${rule.docs}).`;
  const overrides = sectionNames.flatMap((name) => {
    const sentences = written.respond?.[name];
    return sentences ? [`**${sectionTitles[name]}**`, list(sentences)] : [];
  });
  return [
    `## ${rule.id}`,
    `**${rule.name}.** ${rule.description}${links}`,
    describeKind(rule.kind),
    `**How it is recognised**\n\n${list(describeRecognition(rule, written.paths))}`,
    `Its shape:\n\n\`\`\`regex\n${rule.shape}\n\`\`\``,
    ...(rule.specializes.length > 0
      ? [`It takes the place of ${rule.specializes.join(', ')} on the same characters.`]
      : []),
    `Fixes call the variable \`${rule.env}\`, and the field in a secrets manager \`${rule.field}\`.`,
    `**To silence it** write \`keylift:ignore ${rule.id}\` in a comment on the line, or \`keylift:ignore-next-line ${rule.id}\` on the line before. The setting \`keylift.disabledRules\` turns the rule off.`,
    ...overrides,
    ...(overrides.length > 0 ? ['For everything else see [After a leak](#after-a-leak).'] : []),
  ].join('\n\n');
}

/** The provider's advice, as a rule without overrides has it. */
function afterALeak(provider: WrittenProvider, data: RespondData): string[] {
  const plain = { name: provider.name, description: '' };
  const bare = { ...data.providers[provider.provider], rules: { plain } };
  const response = responseOf({ ...data, providers: { bare: { ...provider, ...bare } } }, 'plain');
  if (!response) return [];
  return [
    '## After a leak',
    ...(response.manage === undefined ? [] : [`Keys are managed at <${response.manage}>.`]),
    ...response.sections.map(adviceSection),
  ];
}

function adviceSection({ name, sentences, general }: Section): string {
  return `### ${sectionTitles[name]}${general ? ' (general)' : ''}\n\n${list(sentences)}`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
