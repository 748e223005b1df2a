// Numbers and versions of things: `acme_project_id` names the provider, and its UUID opens nothing.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** What a name ends with that gives no key. */
const numbers = new Set(
  'uuid guid version revision commit etag cursor image name color colour theme locale cid txid'.split(' '),
);

/** What has an id that is no key; some providers do call their key the id of a client or an app. */
const things = new Set(
  `project request org organization organisation team workspace account user customer tenant group site zone environment
   space form list template campaign channel device trace order invoice resource instance cluster document file folder
   page post message asset webhook pixel tracking measurement container run build job event object`.split(
    /\s+/,
  ),
);

/** By which a service knows that it was asked the same before: `clientToken`. */
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Where something lies is looked up by a key that opens nothing. */
const looked = new Set('cache partition sort foreign idempotency lookup dedup'.split(' '));

export const numbered: Filter = ({ value, rule, key, near, generic, context }) => {
  // `Client(project_id, "…")`: the number is the argument before.
  if (generic || rule.kind !== 'secret' || !near || context.kind === 'argument') return undefined;
  const words = identifierWords(key);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (
    !numbers.has(last) &&
    !(last === 'id' && (before === '' || things.has(before))) &&
    !(last === 'key' && looked.has(before)) &&
    !(last === 'token' && before === 'client' && uuid.test(value))
  )
    return undefined;
  // Some call their key so in spite of that: "blockfrost-project-id", "infura project id".
  return last !== 'key' &&
    [rule.id, rule.env, ...rule.near].some((name) => identifierWords(name).at(-1) === last)
    ? undefined
    : 'the number of a thing';
};
