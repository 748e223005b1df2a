// Response data: what is known about getting a leaked credential under control.
import type { Advice } from '../base';

/** As the pages' data has it. */
export type RespondFields = Advice;

/** What a rule says of its type. */
export interface RespondRule {
  readonly name: string;
  readonly description: string;
  readonly docs?: string;
  readonly respond?: RespondFields;
}

/** What holds for all types of one provider. */
export interface RespondProvider {
  readonly name: string;
  readonly website: string;
  readonly category: string;
  /** Packages and hosts: `kind:name` or `kind:name=module`. */
  readonly sdks?: readonly string[];
  readonly respond?: RespondFields;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RespondRule>>;
}

/** Everything that pages are made from; plain data, made by `npm run build:rules`. */
export interface RespondData {
  /** General advice by category; `default` stands in for all. */
  readonly categories: Readonly<Record<string, RespondFields>>;
  /** By provider id. */
  readonly providers: Readonly<Record<string, RespondProvider>>;
}
