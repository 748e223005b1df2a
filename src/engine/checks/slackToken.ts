// Slack's tokens: numbers of the workspace and of the user or bot, then a random part.
import type { Check } from './check';

/** Doubts tokens whose numbers are counted up or one digit again and again, as those of documentation are. */
export const slackToken: Check = (value) => {
  const ids = /^[a-z.]+(?:-\d(?=-))?((?:-\d{6,}){0,3})/.exec(value)?.[1]?.split('-').slice(1) ?? [];
  return ids.some((id) => isCounted(id))
    ? { holds: true, doubts: true, text: 'its numbers are counted up: made up' }
    : {
        holds: true,
        text: ids.length > 0 ? 'names a workspace by its number' : 'in the form of Slack tokens',
      };
};

function isCounted(digits: string): boolean {
  return /^(\d)\1+$/.test(digits) || '01234567890123456789'.includes(digits.slice(0, 9));
}
