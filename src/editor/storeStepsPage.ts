// The page with the steps that put a value into a secrets manager; it never holds the value. Pure.
import type { Plan } from '../refactor';
import { escapeMarkdown } from './whyPage';

export function storeStepsPage(plan: Plan): string {
  return [
    `# Store the value as ${escapeMarkdown(plan.store.name)}`,
    '',
    'The value is on the clipboard. Paste it where the command asks for it; do not put it into the command itself,',
    'where the shell would remember it.',
    '',
    '```sh',
    ...plan.store.instructions,
    '```',
    '',
    'Then choose "Change the Code" in the message that is open.',
    '',
    ...plan.notes.map((note) => `- ${escapeMarkdown(note)}`),
    '',
  ].join('\n');
}
