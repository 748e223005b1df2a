// The hover over a secret: what it opens, how sure Keylift is and why, and what can be done.
import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import { stageOf, verifySpecOf } from '../respond';
import { commandIds, type CommandId } from './contributions';
import type { FindingStore, LocatedSecret } from './findingStore';
import type { LiveAnswers } from './live/liveAnswers';
import { confidenceWord, exposureSentence } from './messages';
import type { SettingsReader } from './settings';
import { escapeMarkdown } from './whyPage';

/** Links may start these commands and no others. */
const linkCommands: readonly CommandId[] = [
  commandIds.fix,
  commandIds.ignoreHere,
  commandIds.explain,
  commandIds.aboutCredential,
];

export function registerHover(
  store: FindingStore,
  answers: LiveAnswers,
  settings: SettingsReader,
): Disposable {
  return languages.registerHoverProvider(
    { pattern: '**' },
    {
      async provideHover(document, position) {
        const file = store.get(document.uri);
        // Findings of an older text would describe the wrong characters.
        if (file?.version !== document.version) return undefined;
        const secret = file.secrets.find((candidate) => candidate.range.contains(position));
        if (!secret) return undefined;
        const mayAsk = settings.read().askProviders && (await verifySpecOf(secret.rule.id)) !== undefined;
        return new Hover(
          describe(secret, answers.describe(secret.finding.fingerprint), mayAsk),
          secret.range,
        );
      },
    },
  );
}

function describe(
  { id, rule, finding, facts }: LocatedSecret,
  liveAnswer: string | undefined,
  mayAsk: boolean,
): MarkdownString {
  const links = [
    link('$(wand) Move it out', commandIds.fix, id, 'Move the value out of the code'),
    link('$(question) Why?', commandIds.explain, id, 'Show why this was flagged'),
    link('$(book) Leaked?', commandIds.aboutCredential, id, 'What it is, and what to do if it leaked'),
    link('$(eye-closed) Ignore', commandIds.ignoreHere, id, 'Ignore this value here'),
    ...(mayAsk
      ? [link('$(plug) Still works?', commandIds.checkLive, id, 'Ask the provider whether it still works')]
      : []),
  ];
  const stage = facts && stageOf(facts);
  const spread = stage === undefined ? [] : [exposureSentence(stage)];
  const evidence = [
    ...finding.evidence.map(({ text }) => text),
    ...spread,
    ...(liveAnswer === undefined ? [] : [liveAnswer]),
  ];
  const certainty = `${finding.masked}, ${confidenceWord(finding.confidence)}`;
  // MarkdownString.appendText would make all spaces unbreakable, and long sentences with them.
  const text = new MarkdownString(
    [
      `$(key) **${escapeMarkdown(rule.name)}** · ${escapeMarkdown(certainty)}`,
      escapeMarkdown(rule.description),
      evidence.map((text) => `- ${escapeMarkdown(text)}`).join('\n'),
      links.join(' &nbsp; '),
    ].join('\n\n'),
    true,
  );
  text.isTrusted = { enabledCommands: mayAsk ? [...linkCommands, commandIds.checkLive] : linkCommands };
  return text;
}

/** The argument is an opaque id: command links end up in logs. */
function link(label: string, command: CommandId, id: string, title: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([id]))} "${title}")`;
}
