// Words that are no secrets where they stand: `pass` of tests, renderers and routes, and the program Salt.
import type { AssignmentForm } from '../../assignment';
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';
import { isBare } from '../reference/isBare';

/** After `pass` in names of something that is handed on or has succeeded: `passThrough`, `pass_env`, `passRate`. */
const passedTo = new Set(
  'value through thru along by on to in if over back down count rate ratio fail log env envs environment extensions mime op ops or regular expression expressions regex'.split(
    ' ',
  ),
);
/** Before `pass` in programs that draw or translate: `renderPass`, `finalPass`. */
const passKinds = new Set(
  'render rendering shadow depth shader bloom blur compute graphics lighting geometry post prepass main final first second third two single on opaque optimizer optimization compiler function module schedule hit kee band low high notch'.split(
    ' ',
  ),
);
const ofResult = /(?<![a-z])(?:colou?r|result|status|count)\w{0,20}\[["']x?pass["']\]\s{0,4}=>?\s{0,4}["']$/i;
/** Before `pass` these make it what a test is to do, whatever comes behind: `shouldPass`, `_assert_pass_rbac`. */
const verbsBefore = new Set('should must will would can could to does did assert expect'.split(' '));
/** What the program Salt has, in its tests and in the commands that its documents show. */
const saltParts = new Set('daemon master minion cli cloud proxy api call ssh run'.split(' '));

export const noPassword: Filter = (candidate) => {
  const { value, key, form, text, secret, context } = candidate;
  const words = identifierWords(key);
  if (words.at(-1) === 'pass' && passKinds.has(words.at(-2) ?? '') && /^[a-z]+$/i.test(value))
    return 'no password';
  // A colour for each result, in a script that each project with automake has.
  if (ofResult.test(text.slice(Math.max(0, secret.start - 60), secret.start)))
    return 'what a test that passes gets';
  if (words.some((word, at) => word === 'pass' && passedTo.has(words[at + 1] ?? ''))) return 'no password';
  if (words.some((word, at) => word === 'pass' && verbsBefore.has(words[at - 1] ?? ''))) return 'no password';
  // `pass rules` in a document, and what a firewall does.
  if (form === 'spaced' && /^pass$/i.test(key) && /^[a-z]+$/i.test(value) && isBare(candidate))
    return 'no password';
  // `OAuth2Password: ["admin"]`: what a way to sign in lets one do.
  if (form === 'list' && /oauth2?_?password$/i.test(key)) return 'no password';
  // `pass('the name of a test')`; `->pass('x')` gives one, as does a field that is found by `id=pass`.
  if (
    form === 'argument' &&
    /^(?:(?:t|test|tap|assert)\.|test(?:case)?_)?_?pass$/.test(key) &&
    !/[>:=]/.test(text.charAt((context.key?.start ?? secret.start) - 1))
  )
    return 'a test that passes';
  // `'pass' => array('slug')`: what a route hands on.
  if (form === 'list' && /^_?pass$/i.test(key)) return 'what is passed on';
  // `salt_master_daemon("master-1")`, `salt 'minion1' test.ping`: the program of that name.
  return words.includes('salt') && isOfSalt(words, form, value) ? 'no salt' : undefined;
};

function isOfSalt(words: readonly string[], form: AssignmentForm | undefined, value: string): boolean {
  if (saltParts.has(words.at(-1) ?? '')) return true;
  return (
    form === 'spaced' &&
    words.length === 1 &&
    /^[a-z]+[a-z0-9]{0,32}(?:[-_.][a-z0-9]{1,32}){0,4}$/.test(value)
  );
}
