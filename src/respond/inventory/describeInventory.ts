// An inventory in words.
import { codeSpan } from '../codeSpan';
import { shownOwner } from './owners';
import type { Inventory, Use, UseGroup } from './types';

/** What stands above the places of an inventory. */
export const inventoryTexts = {
  guessed:
    'No variable is known to hold this value. The places below that use the usual variable of its type are a guess: check whether they get the same value.',
  stopping: 'These stop working when it is revoked, until they have the new value:',
  unsure: 'These name it or its provider, and need a look:',
  unaffected: 'The same name with another value, so not affected:',
} as const;

/** Said where nothing stops. @param filesRead how many files were looked at */
export function nothingStops(filesRead: number): string {
  return filesRead === 1
    ? 'Nothing in the one file of this workspace is known to use it.'
    : `Nothing in the ${filesRead} files of this workspace is known to use it.`;
}

/** A use without its place: "reads MAILGUN_API_KEY (process.env)". */
export function describeUse({ kind, name, how }: Use): string {
  const named = name === undefined ? '' : ` ${name}`;
  switch (kind) {
    case 'holds':
      return `holds ${how}${name === undefined ? '' : ` ${name}`}`;
    case 'defines':
      return `defines${named} (${how})`;
    case 'passes':
      return `passes on${named} (${how})`;
    case 'reads':
      return `reads${named} (${how})`;
    case 'mentions':
      return `mentions${named} (${how})`;
    case 'sdk':
      return `uses${named} (${how})`;
  }
}

/** Markdown: what stops, where else the name stands, and what was not looked at. */
export function describeInventory(inventory: Inventory): string {
  const stopping = inventory.groups.filter(({ stops }) => stops);
  const rest = inventory.groups.filter(({ stops }) => !stops);
  const parts = [
    ...(inventory.isByUsualName ? [inventoryTexts.guessed] : []),
    stopping.length === 0 ? nothingStops(inventory.filesRead) : inventoryTexts.stopping,
    ...stopping.map(describeGroup),
    ...(rest.length === 0 ? [] : [inventoryTexts.unsure, ...rest.map(describeGroup)]),
    ...(inventory.otherValue.length === 0
      ? []
      : [inventoryTexts.unaffected, inventory.otherValue.map(describePlace).join('\n')]),
    ...(inventory.problems.length === 0 ? [] : [inventory.problems.join(' ')]),
  ];
  return parts.join('\n\n');
}

function describeGroup({ owner, uses }: UseGroup): string {
  return `**${shownOwner(owner)}**\n\n${uses.map(describePlace).join('\n')}`;
}

function describePlace(use: Use): string {
  return `- ${codeSpan(`${use.path}:${use.line}`)} ${describeUse(use)}`;
}
