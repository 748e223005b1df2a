// Lays a rule's advice over its provider's, and that over the category's.
import type { RespondData, RespondFields, RespondProvider, RespondRule } from './types';

/** The fields that hold lists of sentences. */
export type SectionName = Exclude<keyof RespondFields, 'manage'>;

/** One section of the page. */
export interface Section {
  readonly name: SectionName;
  readonly sentences: readonly string[];
  /** True when the advice holds for the whole category, not for this provider in particular. */
  readonly general: boolean;
}

/** All that is known of one type of credential. */
export interface Response {
  readonly provider: RespondProvider;
  readonly rule: RespondRule;
  /** Page where keys are made and revoked. */
  readonly manage?: string;
  /** In the order in which they are read; empty ones are left out. */
  readonly sections: readonly Section[];
}

/** The sections in the order of work after a leak. */
export const sectionNames: readonly SectionName[] = [
  'risks',
  'audit',
  'generate',
  'breaks',
  'revoke',
  'testing',
  'leaks',
  'practices',
  'notes',
];

/** Everything known for a rule; undefined for rules that the data doesn't know, such as a user's own. */
export function responseOf(data: RespondData, ruleId: string): Response | undefined {
  for (const provider of Object.values(data.providers)) {
    const rule = provider.rules[ruleId];
    if (!rule) continue;
    const manage = rule.respond?.manage ?? provider.respond?.manage;
    return {
      provider,
      rule,
      ...(manage === undefined ? {} : { manage }),
      sections: sectionNames.flatMap((name) => sectionOf(data, provider, rule, name)),
    };
  }
  return undefined;
}

function sectionOf(
  data: RespondData,
  provider: RespondProvider,
  rule: RespondRule,
  name: SectionName,
): readonly Section[] {
  const own = rule.respond?.[name] ?? (inherits(rule, name) ? provider.respond?.[name] : undefined);
  if (own) return [{ name, sentences: own, general: false }];
  const general = data.categories[provider.category]?.[name] ?? data.categories['default']?.[name];
  return general ? [{ name, sentences: general, general: true }] : [];
}

/** A credential that is replaced in its own way is not tested with its provider's usual call. */
function inherits({ respond }: RespondRule, name: SectionName): boolean {
  return name !== 'testing' || respond?.revoke === undefined;
}
