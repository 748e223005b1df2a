// The hover over a secret: what it opens, how sure Keylift is and why, and what can be done.
import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import { commandIds, type CommandId } from './contributions';
import type { FindingStore, LocatedSecret } from './findingStore';
import { confidenceWord } from './messages';

/** Links may start these commands and no others. */
const linkCommands: readonly CommandId[] = [
  commandIds.fix,
  commandIds.ignoreHere,
  commandIds.explain,
  commandIds.aboutCredential,
];

export function registerHover(store: FindingStore): Disposable {
  return languages.registerHoverProvider(
    { pattern: '**' },
    {
      provideHover(document, position) {
        const file = store.get(document.uri);
        // Findings of an older text would describe the wrong characters.
        if (file?.version !== document.version) return undefined;
        const secret = file.secrets.find((candidate) => candidate.range.contains(position));
        return secret && new Hover(describe(secret), secret.range);
      },
    },
  );
}

function describe({ id, rule, finding }: LocatedSecret): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: linkCommands };
  text.appendMarkdown('$(key) **').appendText(rule.name).appendMarkdown('** · ');
  text.appendText(`${finding.masked}, ${confidenceWord(finding.confidence)}`);
  text.appendMarkdown('\n\n').appendText(rule.description).appendMarkdown('\n');
  for (const evidence of finding.evidence) text.appendMarkdown('\n- ').appendText(evidence.text);
  text.appendMarkdown(
    '\n\n' +
      [
        link('$(wand) Move it out', commandIds.fix, id, 'Move the value out of the code'),
        link('$(question) Why?', commandIds.explain, id, 'Show why this was flagged'),
        link(
          '$(book) Leaked?',
          commandIds.aboutCredential,
          id,
          'What this credential is, and what to do if it leaked',
        ),
        link('$(eye-closed) Ignore', commandIds.ignoreHere, id, 'Ignore this value here'),
      ].join(' &nbsp; '),
  );
  return text;
}

/** The argument is an opaque id: command links end up in logs. */
function link(label: string, command: CommandId, id: string, title: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([id]))} "${title}")`;
}
