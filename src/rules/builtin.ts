// The built-in rules, compiled from rules/*.yaml by `npm run build:rules`.
import type { RuleSet } from '../engine';
import data from './builtin.generated.json';

export const builtinRules = data as unknown as RuleSet;
