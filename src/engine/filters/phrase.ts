// Words under a password's name: a few people choose several of them, most are a message or a label.
import { holdsPassword } from '../holdsPassword';
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** What messages, labels and descriptions of passwords are made of, and what hardly stands in one. */
const talk = new Set(
  `password passwords passphrase passwd pwd pass secret token key credential credentials login logon log sign user users username name
   account email mail field value string text type default optional option required mandatory
   is isn are aren was were be been has have had do does don doesn did didn can cannot could will would shall should must may might need needs
   not no invalid incorrect wrong missing empty blank null none unset bad weak strong short long least most minimum maximum characters chars
   letters digits length match matches mismatch same different equal confirm confirmation repeat retype again new current change
   changed reset forgot forgotten recover enter type input choose pick provide provided given supplied specified please your you we our
   their its this that these which where when if then else for from of to with without using use used uses by at as or and
   set get update updated create created generate generated hash hashed encrypted stored saved sent show hide visible protected
   failed fails failure error success successful successfully expired expires authentication authenticate auth access`.split(
    /\s+/,
  ),
);

export const phrase: Filter = ({ value, rule, generic, text, span }) => {
  if (!generic || !holdsPassword(rule) || !/\S\s\S/.test(value)) return undefined;
  if (/[:?]$|[a-z]\.$/i.test(value)) return 'a sentence';
  // NEW_PASSWD=`mkpasswd -l 8`
  if (/^[\w./]+(?:\s\S+)*\s--?[a-z]/i.test(value)) return 'a command';
  // `'/etc/passwd': 'some data'`
  if (text.charAt(span.start - 1) === '/') return 'what a file holds';
  // "Old one"
  if (/^\p{Lu}[^\d]*$/u.test(value)) return 'a label';
  return identifierWords(value).some((word) => talk.has(word)) ? 'a sentence about a secret' : undefined;
};
