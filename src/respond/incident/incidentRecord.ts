// The incident record: what happened and what was done, as Markdown for a ticket. It never holds the value.
import { codeSpan } from '../codeSpan';
import { verdictTitles } from '../describeExposure';
import type { ExposureFacts } from '../exposure';
import { describeInventory, type Inventory } from '../inventory';
import type { Verdict } from '../verdict';
import { checklistOf } from './checklist';
import type { Incident } from './incident';

/** What was known when the record was made; parts that were not found out are left out. */
export interface IncidentFacts {
  readonly exposure?: ExposureFacts;
  readonly verdict?: Verdict;
  readonly inventory?: Inventory;
  /** What the provider has answered, when it was asked: a full sentence. */
  readonly live?: string;
}

/** @param now ISO 8601 */
export function incidentRecord(incident: Incident, facts: IncidentFacts, now: string): string {
  const { verdict, inventory, live, exposure } = facts;
  const done = Object.keys(incident.ticks).length;
  const parts = [
    `# Incident record: ${incident.ruleName}`,
    [
      `- Value: ${codeSpan(incident.masked)}`,
      `- Response opened: ${shownTime(incident.opened)}`,
      `- This record: ${shownTime(now)}`,
      `- Type: ${codeSpan(incident.ruleId)}`,
      ...(incident.names.length > 0 ? [`- Variables: ${incident.names.map(codeSpan).join(', ')}`] : []),
      ...(live === undefined ? [] : [`- Asked of the provider: ${live}`]),
    ].join('\n'),
    '## Verdict',
    ...(verdict
      ? [
          `**${verdictTitles[verdict.level]}**${verdict.settled ? '' : ' (not everything could be found out)'}`,
          list(verdict.reasons),
        ]
      : ['How far the value got was not found out.']),
    ...historyOf(exposure),
    '## Where the value stood',
    incident.places.length === 0
      ? 'No place is known.'
      : list(incident.places.map(({ path, line }) => codeSpan(`${path}:${line}`))),
    '## What stops working',
    inventory ? describeInventory(inventory) : 'Not looked for.',
    `## Steps (${done} of ${checklistOf(verdict).length} done)`,
    checklistOf(verdict)
      .map((step) => stepLine(step.title, incident.ticks[step.id], step.isOptional))
      .join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** "2026-11-21 21:30 UTC". */
export function shownTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function stepLine(title: string, tick: Incident['ticks']['look'], isOptional: boolean): string {
  if (!tick) return `- [ ] ${title}${isOptional ? ' (optional)' : ''}`;
  const why = tick.because === undefined ? '' : ` ${tick.because}`;
  return `- [x] ${title}, ${shownTime(tick.at)}.${why}`;
}

function historyOf(exposure: ExposureFacts | undefined): string[] {
  const { first, last } = exposure?.history ?? {};
  if (!first) return [];
  const line = (label: string, { hash, date, author }: typeof first): string =>
    `- ${label}: ${codeSpan(hash)}, ${date}, ${codeSpan(author)}`;
  return ['## Commits', [line('First', first), ...(last ? [line('Last', last)] : [])].join('\n')];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
