// Findings as squiggles and entries in Problems.
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  Uri,
} from 'vscode';
import type { Severity } from '../engine';
import { stageOf } from '../respond';
import type { FindingStore, LocatedSecret } from './findingStore';
import { diagnosticMessage, rulePage } from './messages';

/** What the Problems panel shows as the source. */
export const diagnosticSource = 'Keylift';

/** Related places shown for one finding; a value copied a thousand times needs no thousand links. */
const maxRelated = 20;

/** Keeps a diagnostic collection in step with the store. */
export function registerDiagnostics(store: FindingStore): Disposable {
  const collection = languages.createDiagnosticCollection('keylift');
  const listener = store.onDidChange((uris) => {
    collection.set(uris.map((uri) => [uri, diagnosticsOf(store.get(uri)?.secrets ?? [])]));
  });
  return Disposable.from(listener, collection);
}

function diagnosticsOf(secrets: readonly LocatedSecret[]): Diagnostic[] {
  return secrets.map((secret) => {
    const { rule, finding } = secret;
    const stage = secret.facts && stageOf(secret.facts);
    const message = diagnosticMessage(rule, finding.confidence, secret.exposure, stage);
    const diagnostic = new Diagnostic(secret.range, message, severities[secret.severity]);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: rule.id, target: Uri.parse(rulePage(rule)) };
    diagnostic.relatedInformation = sameValue(secret, secrets).map(
      (other) =>
        new DiagnosticRelatedInformation(new Location(other.uri, other.range), 'The same value stands here.'),
    );
    return diagnostic;
  });
}

function sameValue(secret: LocatedSecret, all: readonly LocatedSecret[]): readonly LocatedSecret[] {
  return all
    .filter((other) => other !== secret && other.finding.fingerprint === secret.finding.fingerprint)
    .slice(0, maxRelated);
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
