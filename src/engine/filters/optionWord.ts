// What stands behind an option in a sentence, a message or a usage text: the next word, or what goes there.
import type { Filter } from './filter';

/** Words that follow an option's name in a sentence: `--psk-identity required if …`. */
const next = new Set(
  `and or nor but not as if is are was will would should must may might can cannot in on to for with without from by of the an
   option options flag flags switch argument arguments args parameter parameters script command requires required succeeded
   failed used using only also when which that this then both instead`.split(/\s+/),
);
/** `--proxy-password=MDP`: a name for what goes there, in the language of the text. */
const inCapitals = /^[A-Z\u00c0-\u00de]{2,16}(?:[_-][A-Z]{2,16}){0,3}(?:\\n)?$/;
/** `--tls-psk-identity PSK-identity`: whose a shared key is. */
const identity = /-identity["']?$/;

/** MySQL's programs take a password behind an equals sign only: what follows a blank is a database or what to do. */
const asking = /\b(?:mysql|mariadb)[a-z_-]{0,12}[ \t][^\r\n|;&]{0,120}--password[ \t]{1,8}$/;

export const optionWord: Filter = ({ value, key, form, generic, text, secret }) => {
  if (!generic || form !== 'option') return undefined;
  if (asking.test(text.slice(Math.max(0, secret.start - 160), secret.start)))
    return 'what comes behind an option';
  if (next.has(value.replace(/(?:\\[nr]|[.,;:!?)]){1,4}$/, ''))) return 'the next word of a sentence';
  if (value.length < 20 && inCapitals.test(value)) return 'a name for what goes there';
  return identity.test(key) ? 'whose key it is' : undefined;
};
