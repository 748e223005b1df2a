// All generated pages on rules, by file name: what docs/rules/ must hold.
import { compileRules } from '../../src/rules/compiler';
import { inRepository } from '../repository';
import { readRuleFiles } from '../rules/readRuleFiles';
import { readCategories, respondData } from '../rules/respondData';
import { completenessPage } from './completenessPage';
import { indexPage } from './indexPage';
import { providerPage } from './providerPage';

/** @throws Error when a rule file does not compile: pages would silently lack it. */
export function rulePages(): ReadonlyMap<string, string> {
  const { files, problems: unreadable } = readRuleFiles(inRepository('rules'));
  const { rules, problems: uncompiled } = compileRules(files);
  const [problem] = [...unreadable, ...uncompiled];
  if (problem) throw new Error(`${problem.file}: ${problem.message} Run "npm run rules:check" first.`);
  const data = respondData(files, readCategories(inRepository('rules', '_categories.yaml')));
  const compiled = new Map(rules.map((rule) => [rule.id, rule]));
  const providers = files.map(({ provider }) => provider);
  return new Map([
    ['README.md', indexPage(providers)],
    ['response-data.md', completenessPage(providers, data)],
    ...providers.map(
      (provider) => [`${provider.provider}.md`, providerPage(provider, compiled, data)] as const,
    ),
  ]);
}
