// An inventory in words.
import { codeSpan } from '../codeSpan';
import { shownOwner } from './owners';
import type { Inventory, Use, UseGroup } from './types';

/** Said where `isByUsualName` holds. */
export const foundByUsualName =
  'No variable is known to hold this value. The places below that use the usual variable of its type are a guess: check whether they get the same value.';

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
    ...(inventory.isByUsualName ? [foundByUsualName] : []),
    stopping.length === 0
      ? `Nothing in the ${inventory.filesRead} files of this workspace is known to use it.`
      : 'These stop working when it is revoked, until they have the new value:',
    ...stopping.map(describeGroup),
    ...(rest.length === 0 ? [] : ['These name it, and need a look:', ...rest.map(describeGroup)]),
    ...(inventory.otherValue.length === 0
      ? []
      : [
          'The same name with another value, so not affected:',
          inventory.otherValue.map(describePlace).join('\n'),
        ]),
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
