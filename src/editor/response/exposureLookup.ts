// How far a value has got, for the response page: what is known at once, then the rest; or why it can't be known.
import { type CancellationToken, type Uri, workspace } from 'vscode';
import type { Masked } from '../../base';
import type { ExposureProbe } from '../../expose';
import { type Asked, type ExposureFacts, type Verdict, type VerdictLevel, verdictOf } from '../../respond';

/** How far a value got, as far as it is known. */
export type ExposureAnswer = Asked<{ readonly facts: ExposureFacts; readonly verdict: Verdict }>;

/**
 * Reports once or several times, each time knowing more.
 * @param searched its key must be the value's own: the probe remembers
 * @param known an earlier answer that stays until there is a complete one, unless the first facts are worse
 */
export async function lookUpExposure(
  probe: Pick<ExposureProbe, 'atOnce' | 'completely'> | undefined,
  file: Uri,
  searched: { readonly key: string; readonly value: Masked },
  known: ExposureAnswer | undefined,
  report: (answer: ExposureAnswer) => void,
  token: CancellationToken,
): Promise<void> {
  const because = reasonNotToAsk(probe, file);
  if (because !== undefined || !probe) {
    report({ kind: 'absent', because: because ?? '' });
    return;
  }
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const question = {
    file: file.fsPath,
    values: [{ key: searched.key, value: searched.value.unwrap() }],
    folders: folders.map(({ uri }) => uri.fsPath),
  };
  const tell = (facts: ExposureFacts | undefined): void => {
    if (facts) report({ kind: 'known', value: { facts, verdict: verdictOf(facts) } });
  };
  const first = (await probe.atOnce(question, { token })).get(searched.key);
  if (first && isWorse(verdictOf(first), known)) tell(first);
  tell((await probe.completely(question, { token })).get(searched.key));
}

function isWorse({ level }: Verdict, known: ExposureAnswer | undefined): boolean {
  if (known?.kind !== 'known') return true;
  return gravity.indexOf(level) > gravity.indexOf(known.value.verdict.level);
}

const gravity: readonly VerdictLevel[] = ['unknown', 'contained', 'shared', 'exposed'];

function reasonNotToAsk(probe: unknown, file: Uri): string | undefined {
  if (!workspace.isTrusted) {
    return 'In a restricted workspace no program is run, and so Git is not asked. Trust the folder to find out how far the value got; until then take it for exposed.';
  }
  if (!probe) {
    return 'In a browser there is no Git to ask. If the file was ever pushed, take the value for exposed.';
  }
  if (file.scheme !== 'file') {
    return "The document is not a file on this machine, so Git can't be asked about it. If it was sent to anybody, take the value for exposed.";
  }
  return undefined;
}
