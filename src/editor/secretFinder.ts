// From a text to the secrets shown to the user: engine, ignore file, settings and exposure put together.
import { Position, Range, type TextDocument, type Uri } from 'vscode';
import { LineMap } from '../base';
import type { DetectResult, Finding, Severity } from '../engine';
import { type ExposureFacts, stageOf } from '../respond';
import { compileExcludes } from '../scan';
import type { Settings } from './contributions';
import type { Detection } from './detection';
import type { FoundSecret, LocatedSecret } from './findingStore';
import type { GitIgnore } from './gitIgnore';
import type { IgnoreLists } from './ignoreLists';
import type { Exposure } from './messages';
import { fileOf, placeOf } from './place';
import { isEnvFile } from './scannedDocuments';
import type { SettingsReader } from './settings';
import { shownSeverity } from './severity';
import { readText } from './textFiles';

/** What was found in a document, or why it was not looked at. */
export interface FindResult {
  readonly secrets: readonly FoundSecret[];
  /** Sentences on what was cut short. */
  readonly problems: readonly string[];
  /** Why the document was not looked at; undefined when it was. */
  readonly leftOut: string | undefined;
  readonly milliseconds: number;
}

/** What has been found out about exposures so far. */
export interface KnownExposures {
  factsOf(file: Uri, fingerprint: string): ExposureFacts | undefined;
}

export class SecretFinder {
  readonly #detection: Detection;
  readonly #settings: SettingsReader;
  readonly #ignored: IgnoreLists;
  readonly #gitIgnore: GitIgnore;
  readonly #known: KnownExposures;

  constructor(
    detection: Detection,
    settings: SettingsReader,
    ignored: IgnoreLists,
    gitIgnore: GitIgnore,
    known: KnownExposures,
  ) {
    this.#detection = detection;
    this.#settings = settings;
    this.#ignored = ignored;
    this.#gitIgnore = gitIgnore;
    this.#known = known;
  }

  /** Looks at a document's present text. */
  async findInDocument(document: TextDocument): Promise<FindResult> {
    const settings = this.#settings.read(document.uri);
    const file = fileOf(document);
    const { folder, path } = placeOf(file);
    const leftOut = reasonToLeaveOut(document, path, settings);
    if (leftOut !== undefined) return { secrets: [], problems: [], leftOut, milliseconds: 0 };

    const ignoreList = await this.#ignored.of(folder?.uri);
    const exposure = await this.exposureOf(file);
    const started = performance.now();
    const result = this.detectIn(document, ignoreList.salt);
    const secrets = result.findings
      .filter((finding) => !ignoreList.silences(finding.fingerprint))
      .flatMap((finding) => {
        const { start, end } = finding.span;
        const range = new Range(document.positionAt(start), document.positionAt(end));
        return this.show(document.uri, finding, range, settings, exposure);
      });
    const milliseconds = performance.now() - started;
    return { secrets, problems: result.problems, leftOut: undefined, milliseconds };
  }

  /** Looks at a file that is not open; one that is gone or no text has nothing to show. */
  async findInFile(file: Uri): Promise<readonly FoundSecret[]> {
    const text = await readText(file);
    if (text === undefined) return [];
    const settings = this.#settings.read(file);
    const { folder, path } = placeOf(file);
    const ignoreList = await this.#ignored.of(folder?.uri);
    const exposure = await this.exposureOf(file);
    const disabledRules = new Set(settings.disabledRules);
    const { findings } = this.#detection.detect({ text, path }, { salt: ignoreList.salt, disabledRules });
    const lines = new LineMap(text);
    return findings
      .filter((finding) => !ignoreList.silences(finding.fingerprint))
      .flatMap((finding) => {
        const start = lines.positionAt(finding.span.start);
        const end = lines.positionAt(finding.span.end);
        const range = new Range(start.line, start.column, end.line, end.column);
        return this.show(file, finding, range, settings, exposure);
      });
  }

  /** Everything in a document's present text, with fingerprints under the given salt. */
  detectIn(document: TextDocument, salt: string): DetectResult {
    const { path } = placeOf(fileOf(document));
    const { disabledRules } = this.#settings.read(document.uri);
    return this.#detection.detect(
      { text: document.getText(), path, languageId: document.languageId },
      { salt, disabledRules: new Set(disabledRules), includeHarmless: true },
    );
  }

  /** Gives the findings of texts that a document might come to have, as its own scan would. */
  async findingIn(document: TextDocument): Promise<(text: string) => readonly Finding[]> {
    const { folder, path } = placeOf(fileOf(document));
    const ignoreList = await this.#ignored.of(folder?.uri);
    const disabledRules = new Set(this.#settings.read(document.uri).disabledRules);
    const options = { salt: ignoreList.salt, disabledRules, includeHarmless: true };
    return (text) =>
      this.#detection
        .detect({ text, path, languageId: document.languageId }, options)
        .findings.filter(({ fingerprint }) => !ignoreList.silences(fingerprint));
  }

  /** A finding as the settings want it shown; nothing when they turn it off. */
  show(uri: Uri, finding: Finding, range: Range, settings: Settings, exposure: Exposure): FoundSecret[] {
    const rule = this.#detection.rule(finding.ruleId);
    if (!rule) return [];
    const facts = this.#known.factsOf(uri, finding.fingerprint);
    const stage = facts && stageOf(facts);
    const severity: Severity | 'off' = shownSeverity(finding, rule.kind, settings, exposure, stage);
    if (severity === 'off') return [];
    return [{ range, finding, rule, severity, exposure, ...(facts ? { facts } : {}) }];
  }

  /** A secret as it is shown with what is known of it by now. */
  showAgain({ uri, finding, range, exposure }: LocatedSecret): FoundSecret[] {
    return this.show(uri, finding, range, this.#settings.read(uri), exposure);
  }

  /** Whether a file is a `.env` that Git ignores. */
  async exposureOf(file: Uri): Promise<Exposure> {
    if (!isEnvFile(file.path) || file.scheme === 'untitled') return 'plain';
    return (await this.#gitIgnore.ignores(file)) ? 'ignoredEnvFile' : 'plain';
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
