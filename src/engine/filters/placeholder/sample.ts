// Values that say themselves that they are a documentation's.
import { holdsPassword } from '../../holdsPassword';
import type { Filter } from '../filter';

/** Numbers that read as words. */
const spelled = /^(?:0x)?(?:dead|beef|cafe|babe|f00d|c0de|face|feed|d00d|b000|5eed)+$/i;

/** `password: { type: string, example: x }`: a schema shows what its field may be given. */
const ofSchema = /(?:^|[\s{,])["']?examples?["']?:\s{0,4}(?:["'[-]\s{0,2}){0,3}$/;

export const sample: Filter = ({ value, key, distinctive, generic, rule, text, secret }) => {
  // What Telegram signs the data of web apps with, before a bot's token comes in.
  if (value === 'WebAppData') return 'the same for everybody';
  if (spelled.test(value) && !holdsPassword(rule)) return 'a documentation sample';
  if (generic && ofSchema.test(text.slice(Math.max(0, secret.start - 40), secret.start)))
    return 'a documentation sample';
  if (!distinctive && /^placeholder$/i.test(key)) return 'a placeholder';
  // Seven given letters in a row are no chance in a random value.
  // Where single words are the scorer's business, in capitals only: so providers mark their samples.
  return (generic ? /EXAMPLE/ : /example/i).test(value) && !/\s/.test(value)
    ? 'a documentation sample'
    : undefined;
};
