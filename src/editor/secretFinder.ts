// From a text to the secrets shown to the user: engine, ignore file, settings and exposure put together.
import { Position, Range, type TextDocument, type Uri } from 'vscode';
import type { DetectResult, Finding, Severity } from '../engine';
import { compileExcludes } from '../scan';
import type { Settings } from './contributions';
import type { Detection } from './detection';
import type { FoundSecret } from './findingStore';
import type { GitIgnore } from './gitIgnore';
import type { IgnoreLists } from './ignoreLists';
import type { Exposure } from './messages';
import { fileOf, placeOf } from './place';
import { isEnvFile } from './scannedDocuments';
import type { SettingsReader } from './settings';
import { shownSeverity } from './severity';

export interface FindResult {
  readonly secrets: readonly FoundSecret[];
  /** Sentences on what was cut short. */
  readonly problems: readonly string[];
  /** Why the document was not looked at; undefined when it was. */
  readonly leftOut: string | undefined;
  readonly milliseconds: number;
}

export class SecretFinder {
  readonly #detection: Detection;
  readonly #settings: SettingsReader;
  readonly #ignored: IgnoreLists;
  readonly #gitIgnore: GitIgnore;

  constructor(detection: Detection, settings: SettingsReader, ignored: IgnoreLists, gitIgnore: GitIgnore) {
    this.#detection = detection;
    this.#settings = settings;
    this.#ignored = ignored;
    this.#gitIgnore = gitIgnore;
  }

  /** Looks at a document's present text. */
  async findInDocument(document: TextDocument): Promise<FindResult> {
    const file = fileOf(document);
    const settings = this.#settings.read(document.uri);
    const { folder, path } = placeOf(file);
    const leftOut = reasonToLeaveOut(document, path, settings);
    if (leftOut !== undefined) return { secrets: [], problems: [], leftOut, milliseconds: 0 };

    const ignoreList = await this.#ignored.of(folder?.uri);
    const exposure = await this.exposureOf(folder?.uri, path);
    const started = performance.now();
    const text = document.getText();
    const result = this.#detection.detect(
      { text, path, languageId: document.languageId },
      {
        salt: ignoreList.salt,
        disabledRules: new Set(settings.disabledRules),
        includeHarmless: true,
      },
    );
    const secrets = result.findings
      .filter((finding) => !ignoreList.silences(finding.fingerprint))
      .flatMap((finding) => this.show(finding, rangeIn(document, finding), settings, exposure));
    return {
      secrets,
      problems: result.problems,
      leftOut: undefined,
      milliseconds: performance.now() - started,
    };
  }

  /** The raw findings of a text under a given salt; for fingerprints that go into an ignore file. */
  findUnder(salt: string, text: string, path: string, languageId: string): DetectResult {
    return this.#detection.detect({ text, path, languageId }, { salt, includeHarmless: true });
  }

  /** A finding as the settings want it shown; nothing when they turn it off. */
  show(finding: Finding, range: Range, settings: Settings, exposure: Exposure): FoundSecret[] {
    const rule = this.#detection.rule(finding.ruleId);
    if (!rule) return [];
    const severity: Severity | 'off' = shownSeverity(finding, rule.kind, settings.severity, exposure);
    return severity === 'off' ? [] : [{ range, finding, rule, severity, exposure }];
  }

  /** Whether a file is a `.env` that Git ignores. */
  async exposureOf(folder: Uri | undefined, path: string): Promise<Exposure> {
    if (!folder || !isEnvFile(path)) return 'plain';
    return (await this.#gitIgnore.ignores(folder, path)) ? 'ignoredEnvFile' : 'plain';
  }
}

function reasonToLeaveOut(document: TextDocument, path: string, settings: Settings): string | undefined {
  const glob = compileExcludes(settings.exclude).excluderOf(path, false);
  if (glob !== undefined) return `Excluded by keylift.exclude (${glob}).`;
  // Most code is ASCII: characters are close enough to bytes here.
  const size = document.offsetAt(new Position(document.lineCount, 0)) / 1_000_000;
  if (size <= settings.maxFileSize) return undefined;
  return `${size.toFixed(1)} MB is over keylift.maxFileSize (${settings.maxFileSize} MB).`;
}

function rangeIn(document: TextDocument, finding: Finding): Range {
  return new Range(document.positionAt(finding.span.start), document.positionAt(finding.span.end));
}
