// The parts of the response page that change while it is open, each as HTML for its own element.
import { verdictTitles } from '../describeExposure';
import { checklistOf, isRotated, shownTime, type Step } from '../incident';
import {
  describeUse,
  type Inventory,
  inventoryTexts,
  nothingStops,
  shownOwner,
  type Use,
  type UseGroup,
} from '../inventory';
import { sectionTitles } from '../page';
import type { Verdict } from '../verdict';
import { escapeHtml, inlineHtml, listHtml } from './escape';
import type { PageCommand, PageState } from './state';

/** The parts, as the page's script knows them. */
export const partNames = ['verdict', 'checklist', 'places'] as const;

/** One of those. */
export type PartName = (typeof partNames)[number];

/** Every part in the state's words. */
export function partsOf(state: PageState): Readonly<Record<PartName, string>> {
  return { verdict: verdictPart(state), checklist: checklistPart(state), places: placesPart(state) };
}

function verdictPart({ exposure, incident, live, isThere, canAsk }: PageState): string {
  if (!incident) return '';
  const asked =
    live === undefined ? '' : `<p><strong>Asked of the provider:</strong> ${inlineHtml(live)}</p>`;
  const rotated = isRotated(incident)
    ? '<p class="good">The old value has been replaced in this workspace. Revoke it at the provider if you have not yet.</p>'
    : '';
  const buttons = [
    ...(isThere ? [button('fix', 'Move the value out of the code')] : []),
    button('rotate', 'Rotate here…'),
    button('copyRecord', 'Copy as Markdown incident record'),
    ...(isThere && canAsk ? [button('checkLive', 'Ask the provider whether it still works…')] : []),
    button('refresh', 'Check again'),
  ];
  return `<h2 id="heading-verdict">How far it got</h2>${verdictText(exposure)}${rotated}${asked}<p class="buttons">${buttons.join(' ')}</p>`;
}

function verdictText(exposure: PageState['exposure']): string {
  switch (exposure.kind) {
    case 'asking':
      return '<p>Looking at the file and at Git on this machine…</p>';
    case 'absent':
      return `<p class="verdict unknown"><strong>Not known.</strong> ${inlineHtml(exposure.because)}</p>`;
    case 'known':
      return describeVerdict(exposure.value.verdict);
  }
}

function describeVerdict({ level, settled, reasons, advice }: Verdict): string {
  const searching = settled ? '' : ' Not everything has been found out.';
  return [
    `<p class="verdict ${level}"><strong>${verdictTitles[level]}.</strong>${searching}</p>`,
    listHtml(reasons.map(inlineHtml)),
    '<h3>What to do</h3>',
    listHtml(advice.map(inlineHtml), true),
  ].join('');
}

function checklistPart({ exposure, incident, response }: PageState): string {
  const verdict = exposure.kind === 'known' ? exposure.value.verdict : undefined;
  const steps = checklistOf(incident ? verdict : undefined);
  const sections = new Set<string>(response.sections.map(({ name }) => name));
  const items = steps.map((step) =>
    stepItem(step, incident, step.section !== undefined && sections.has(step.section)),
  );
  const done = steps.filter(({ id }) => incident?.ticks[id]).length;
  const progress = incident
    ? `<p>${done} of ${steps.length} steps are done. Ticks are kept on this machine only.</p>`
    : '';
  return `<h2 id="heading-checklist">Steps</h2>${progress}<ol class="steps">${items.join('')}</ol>`;
}

function stepItem(step: Step, incident: PageState['incident'], hasSection: boolean): string {
  const tick = incident?.ticks[step.id];
  const optional = step.isOptional ? ' <span class="note">(not needed by the verdict)</span>' : '';
  const more =
    hasSection && step.section !== undefined
      ? ` <a href="#section-${step.section}">${escapeHtml(sectionTitles[step.section])}</a>`
      : '';
  const when = tick
    ? ` <span class="note">Done ${shownTime(tick.at)}. ${escapeHtml(tick.because ?? '')}</span>`
    : '';
  const detail = `<p id="detail-${step.id}">${inlineHtml(step.detail)}${more}${when}</p>`;
  if (!incident) return `<li><strong>${escapeHtml(step.title)}</strong>${detail}</li>`;
  const box = `<input type="checkbox" id="step-${step.id}" data-step="${step.id}" data-focus="step-${step.id}" aria-describedby="detail-${step.id}"${tick ? ' checked' : ''}>`;
  return `<li>${box} <label for="step-${step.id}">${escapeHtml(step.title)}</label>${optional}${detail}</li>`;
}

function placesPart({ inventory, incident }: PageState): string {
  if (!incident) return '';
  const heading = '<h2 id="heading-places">Which services will stop working</h2>';
  switch (inventory.kind) {
    case 'asking':
      return `${heading}<p>Reading the files of the workspace…</p>`;
    case 'absent':
      return `${heading}<p>${inlineHtml(inventory.because)}</p>`;
    case 'known':
      return heading + describeGroups(inventory.value);
  }
}

function describeGroups({ groups, isByUsualName, otherValue, filesRead, problems }: Inventory): string {
  const stopping = groups.filter(({ stops }) => stops);
  const rest = groups.filter(({ stops }) => !stops);
  return [
    ...(isByUsualName ? [paragraph(inventoryTexts.guessed)] : []),
    stopping.length === 0 ? paragraph(nothingStops(filesRead)) : paragraph(inventoryTexts.stopping),
    ...stopping.map(groupHtml),
    ...(rest.length === 0 ? [] : [paragraph(inventoryTexts.unsure), ...rest.map(groupHtml)]),
    ...(otherValue.length === 0
      ? []
      : [paragraph(inventoryTexts.unaffected), listHtml(otherValue.map(placeHtml))]),
    ...(problems.length === 0 ? [] : [`<p class="warning">${problems.map(inlineHtml).join(' ')}</p>`]),
  ].join('');
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function groupHtml({ owner, uses }: UseGroup): string {
  return `<h3>${escapeHtml(shownOwner(owner))}</h3>${listHtml(uses.map(placeHtml))}`;
}

function placeHtml(use: Use): string {
  const place = escapeHtml(`${use.path}:${use.line}`);
  const open = `<button type="button" class="place" data-path="${escapeHtml(use.path)}" data-line="${use.line}" data-focus="${place} ${use.kind}">${place}</button>`;
  return `${open} ${escapeHtml(describeUse(use))}`;
}

function button(command: PageCommand, label: string): string {
  return `<button type="button" data-command="${command}" data-focus="${command}">${escapeHtml(label)}</button>`;
}
