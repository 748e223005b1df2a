// The engine inside the editor: made when first needed, so that activation stays quick.
import type { CompiledRule, DetectInput, DetectOptions, Detector, DetectResult, RuleSet } from '../engine';
import type { CancellationToken } from '../base';
import type { Log } from './log';

/** The rules by id, and a detector over them. */
export class Detection {
  readonly #ruleSet: RuleSet;
  readonly #create: (ruleSet: RuleSet) => Detector;
  readonly #log: Log;
  #detector: Detector | undefined;
  #byId: ReadonlyMap<string, CompiledRule> | undefined;

  constructor(ruleSet: RuleSet, create: (ruleSet: RuleSet) => Detector, log: Log) {
    this.#ruleSet = ruleSet;
    this.#create = create;
    this.#log = log;
  }

  detect(input: DetectInput, options: DetectOptions, token?: CancellationToken): DetectResult {
    return this.#engine().detect(input, options, token);
  }

  /** The prefilter over raw bytes; false: no rule can match. */
  mayContain(bytes: Uint8Array, path?: string): boolean {
    return this.#engine().mayContain(bytes, path);
  }

  /** True when the engine takes the value for the rule's type, under the rule's usual variable. */
  recognises({ id, env }: CompiledRule, value: string): boolean {
    const text = `${env}="${value}"`;
    const { findings } = this.detect({ text, path: 'new.env' }, { salt: 'salt', includeHarmless: true });
    return findings.some(({ ruleId, alsoMatched }) => ruleId === id || alsoMatched.includes(id));
  }

  rule(id: string): CompiledRule | undefined {
    this.#byId ??= new Map(this.#ruleSet.rules.map((rule) => [rule.id, rule]));
    return this.#byId.get(id);
  }

  get rules(): readonly CompiledRule[] {
    return this.#ruleSet.rules;
  }

  #engine(): Detector {
    if (this.#detector) return this.#detector;
    const started = performance.now();
    this.#detector = this.#create(this.#ruleSet);
    const spent = performance.now() - started;
    this.#log.info(`Engine ready: ${this.#ruleSet.rules.length} rules in ${spent.toFixed(1)} ms.`);
    return this.#detector;
  }
}
