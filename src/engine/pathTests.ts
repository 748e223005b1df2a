// Which rules a file's path lets in.
import type { CompiledRule } from './rule';

/** The path expressions of rules, compiled when first asked. */
export class PathTests {
  readonly #compiled = new Map<string, RegExp>();

  /** A rule that goes by the path alone needs one; the others are let in where there is none. */
  allows(rule: CompiledRule, path: string): boolean {
    if (!rule.paths) return true;
    if (path === '') return rule.where !== 'file';
    const matches = (source: string): boolean => this.#expression(source).test(path);
    if (rule.paths.never.some(matches)) return false;
    return rule.paths.only.length === 0 || rule.paths.only.some(matches);
  }

  #expression(source: string): RegExp {
    let expression = this.#compiled.get(source);
    if (!expression) this.#compiled.set(source, (expression = new RegExp(source)));
    return expression;
  }
}
