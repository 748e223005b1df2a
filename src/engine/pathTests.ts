// Which rules a file's path lets in.
import type { CompiledRule } from './rule';

/** The path expressions of rules, compiled when first asked. */
export class PathTests {
  readonly #compiled = new Map<string, RegExp>();
  /** What was answered for the last path: while somebody types it stays the same. */
  readonly #answers = new Map<CompiledRule, boolean>();
  #path = '';
  readonly #fileRules: readonly CompiledRule[];
  /** Tells of a path, at the cost of one expression, that no rule for whole files lets it in: true of nearly all. */
  readonly #anyFile: RegExp;

  constructor(rules: readonly CompiledRule[]) {
    this.#fileRules = rules.filter(({ where }) => where === 'file');
    const only = this.#fileRules.flatMap(({ paths }) => paths?.only ?? []);
    this.#anyFile = only.length > 0 ? new RegExp(only.join('|')) : /$^/;
  }

  /** The rules that go by the path alone and let it in. */
  fileRulesOf(path: string): readonly CompiledRule[] {
    if (path === '' || !this.#anyFile.test(path)) return [];
    return this.#fileRules.filter((rule) => this.allows(rule, path));
  }

  /** A rule that goes by the path alone needs one; the others are let in where there is none. */
  allows(rule: CompiledRule, path: string): boolean {
    if (!rule.paths) return true;
    if (path === '') return rule.where !== 'file';
    if (path !== this.#path) {
      this.#answers.clear();
      this.#path = path;
    }
    const known = this.#answers.get(rule);
    if (known !== undefined) return known;
    const answer = this.#test(rule.paths, path);
    this.#answers.set(rule, answer);
    return answer;
  }

  #test(paths: NonNullable<CompiledRule['paths']>, path: string): boolean {
    const matches = (source: string): boolean => this.#expression(source).test(path);
    if (paths.never.some(matches)) return false;
    return paths.only.length === 0 || paths.only.some(matches);
  }

  #expression(source: string): RegExp {
    let expression = this.#compiled.get(source);
    if (!expression) this.#compiled.set(source, (expression = new RegExp(source)));
    return expression;
  }
}
