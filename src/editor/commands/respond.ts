// Responses: the page of a finding, of a type and of an earlier incident; rotate here; the incident record.
import { Disposable, env, type QuickPickItem, Uri, window } from 'vscode';
import type { CompiledRule } from '../../engine';
import { isRotated } from '../../respond';
import { commandIds } from '../contributions';
import type { Detection } from '../detection';
import type { Log } from '../log';
import { rulePage } from '../messages';
import type { Incidents } from '../response/incidents';
import type { ResponsePanel } from '../response/responsePanel';
import type { Responses } from '../response/responses';
import type { Targets } from '../targets';
import { registerCommand } from './registerCommand';

export interface RespondParts {
  readonly targets: Targets;
  readonly responses: Responses;
  readonly incidents: Incidents;
  readonly detection: Detection;
  readonly log: Log;
}

export function registerRespond(parts: RespondParts): Disposable {
  const { targets, responses, log } = parts;
  return Disposable.from(
    registerCommand(commandIds.aboutCredential, log, async (argument) => {
      await openFinding(parts, argument);
    }),
    registerCommand(commandIds.aboutType, log, async () => {
      const rule = await askType(parts.detection.rules);
      if (rule && !(await responses.openType(rule.id))) await env.openExternal(Uri.parse(rulePage(rule)));
    }),
    registerCommand(commandIds.showResponses, log, () => openIncident(parts)),
    registerCommand(commandIds.rotate, log, async (argument) => {
      const panel = await openFinding(parts, argument);
      if (!panel) return;
      await panel.session.settled();
      await responses.rotate(panel);
    }),
    registerCommand(commandIds.copyIncidentRecord, log, async (argument) => {
      const panel = await openFinding(parts, argument);
      if (!panel) return;
      await panel.session.settled();
      await responses.copyRecord(panel);
    }),
    registerCommand(commandIds.openRulePage, log, async (argument) => {
      const target = await targets.resolve(argument);
      if (target) await env.openExternal(Uri.parse(rulePage(target.secret.rule)));
    }),
  );
}

/** The page of the finding that is meant; rules that it knows nothing of have one on the web. */
async function openFinding(
  { targets, responses }: RespondParts,
  argument: unknown,
): Promise<ResponsePanel | undefined> {
  const target = await targets.resolve(argument);
  const panel = target && (await responses.openFinding(target));
  if (target && !panel) await env.openExternal(Uri.parse(rulePage(target.secret.rule)));
  return panel;
}

async function askType(rules: readonly CompiledRule[]): Promise<CompiledRule | undefined> {
  const items = rules.map((rule) => ({ label: rule.name, description: rule.providerName, rule }));
  const sorted = items.sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const chosen = await window.showQuickPick(sorted, {
    title: 'A key has leaked: what is it?',
    placeHolder: "Type the provider's name",
    matchOnDescription: true,
  });
  return chosen?.rule;
}

async function openIncident({ incidents, responses }: RespondParts): Promise<void> {
  const items = incidents.all().map((incident): QuickPickItem & { incident: typeof incident } => ({
    label: incident.ruleName,
    description: incident.masked,
    detail: `Opened ${incident.opened.slice(0, 10)}, ${Object.keys(incident.ticks).length} steps done${isRotated(incident) ? ', replaced in this workspace' : ''}`,
    incident,
  }));
  if (items.length === 0) {
    void window.showInformationMessage('Keylift: no response has been opened in this workspace.');
    return;
  }
  const chosen = await window.showQuickPick(items, { title: 'Responses in this workspace' });
  if (chosen) await responses.openIncident(chosen.incident);
}
