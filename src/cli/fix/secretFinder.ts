// The findings of a text as the scan would report them, and which of them are to be fixed.
import type { CompiledRule, Detector, Finding } from '../../engine';
import type { LocatedFinding, ScanOptions, ScanReport } from '../../scan';
import type { Change } from './change';

export class SecretFinder {
  readonly #detector: Detector;
  readonly #rules: ReadonlyMap<string, CompiledRule>;
  readonly #options: ScanOptions;
  readonly #wantedRules: ReadonlySet<string>;
  readonly #files: ReadonlyMap<string, readonly LocatedFinding[]>;

  /**
   * @param options and `report` of the scan that went before
   * @param wantedRules rule ids; empty for all
   */
  constructor(
    detector: Detector,
    rules: readonly CompiledRule[],
    options: ScanOptions,
    report: ScanReport,
    wantedRules: ReadonlySet<string>,
  ) {
    this.#detector = detector;
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#options = options;
    this.#wantedRules = wantedRules;
    this.#files = new Map(report.files.map(({ path, findings }) => [path, findings]));
  }

  rule(id: string): CompiledRule | undefined {
    return this.#rules.get(id);
  }

  /** Paths of the files that hold something to fix. */
  get paths(): readonly string[] {
    return [...this.#files].filter(([, findings]) => this.wanted(findings).length > 0).map(([path]) => path);
  }

  /** Without what the ignore file or a marker in the text silences. @param languageId of a notebook's cell */
  find(path: string, text: string, languageId?: string): readonly Finding[] {
    const ignored = new Set(this.#options.ignoredFingerprints);
    const source = { text, path, ...(languageId !== undefined && { languageId }) };
    const { findings } = this.#detector.detect(source, { salt: this.#options.salt });
    return findings.filter(({ fingerprint }) => !ignored.has(fingerprint));
  }

  /** Hints are no secrets and need no fix. */
  wanted<F extends Finding>(findings: readonly F[]): readonly F[] {
    return findings.filter(
      ({ ruleId, severity }) =>
        severity !== 'hint' && (this.#wantedRules.size === 0 || this.#wantedRules.has(ruleId)),
    );
  }

  /** Where the scan saw a file's secrets, for a file that can't be read as the fixes do. */
  lastSeen(path: string): readonly Pick<Change, 'path' | 'line' | 'column' | 'ruleId' | 'masked'>[] {
    return this.wanted(this.#files.get(path) ?? []).map(({ line, column, ruleId, masked }) => {
      return { path, line, column, ruleId, masked };
    });
  }

  /** Everything in a text that must not be shown: also what is silenced, publishable or not to be fixed. */
  valuesIn(path: string, text: string): readonly string[] {
    const { salt } = this.#options;
    const all = this.#detector.detect({ text, path }, { salt, includeHarmless: true, includeIgnored: true });
    return all.findings.map(({ span }) => text.slice(span.start, span.end));
  }
}
