// The built-in rules, compiled from rules/*.yaml by `npm run build:rules`.
import type { RuleSet } from '../engine';
import data from './builtin.generated.json';

/** The type checker can't see into so large a file; the compiler that wrote it has checked it. */
export const builtinRules = data as unknown as RuleSet;
