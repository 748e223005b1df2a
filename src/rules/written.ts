// The written form of rules: what a file in rules/ holds once it has passed rules/schema.json.
import type { Advice, LiveRequest } from '../base';

/** What providers are sorted by; advice that a provider lacks comes from its category. */
export const categories = [
  'ai',
  'analytics',
  'cdn',
  'ci',
  'cloud',
  'cms',
  'crm',
  'crypto',
  'data-api',
  'database',
  'ecommerce',
  'email',
  'finance',
  'generic',
  'identity',
  'infra',
  'iot',
  'maps',
  'media',
  'messaging',
  'monitoring',
  'package-registry',
  'payments',
  'productivity',
  'security',
  'social',
  'support',
  'vcs',
] as const;

/** One of those. */
export type Category = (typeof categories)[number];

/** A line of code with templates, or the same with the path it stands under. */
export type WrittenExample = string | { readonly path: string; readonly text: string };

/** As rules write it; what is left out comes from the provider, then from the category. */
export type WrittenRespond = Advice;

/** As rules write it; without a method it is `GET`. */
export type WrittenVerify = Omit<LiveRequest, 'method'> & Partial<Pick<LiveRequest, 'method'>>;

/** One type of credential; rules/README.md explains each field. */
export interface WrittenRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: 'secret' | 'publishable' | 'identifier';
  readonly shape: string;
  readonly ignoreCase?: boolean;
  readonly near?: readonly string[];
  readonly distinguish?: readonly string[];
  readonly where?: 'near' | 'key' | 'provider' | 'file';
  readonly checks?: readonly string[];
  readonly pair?: { readonly rule: string; readonly lines: number };
  readonly paths?: { readonly only?: readonly string[]; readonly never?: readonly string[] };
  readonly env?: string;
  readonly field?: string;
  readonly specializes?: readonly string[];
  readonly docs?: string;
  readonly examples: readonly WrittenExample[];
  readonly counterExamples: readonly WrittenExample[];
  readonly respond?: WrittenRespond;
  readonly verify?: WrittenVerify;
}

/** One file of rules/. */
export interface WrittenProvider {
  readonly provider: string;
  readonly name: string;
  readonly website: string;
  readonly category: Category;
  /** True for rules that know no provider: a password in a URL, a bearer token. Rules that know one win over them. */
  readonly general?: boolean;
  /** `kind:name` or `kind:name=module`: packages and hosts by which programs use the provider. */
  readonly sdks?: readonly string[];
  readonly respond?: WrittenRespond;
  readonly rules: readonly WrittenRule[];
}

/** A provider and where it was read from. */
export interface RuleFile {
  /** For messages: the path as the author knows it. */
  readonly file: string;
  readonly provider: WrittenProvider;
}
