// Numbers of things: `acme_project_id` names the provider, and its UUID opens nothing.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

const things = new Set(
  `project request org organization organisation team workspace account user customer tenant group site zone environment
   space form list template campaign channel device trace order invoice resource instance cluster document file folder
   page post message`.split(/\s+/),
);

export const numbered: Filter = ({ rule, key, near, generic }) => {
  if (generic || rule.kind !== 'secret' || near?.nearness !== 'key') return undefined;
  const words = identifierWords(key);
  if (words.at(-1) !== 'id' || !things.has(words.at(-2) ?? '')) return undefined;
  // Some providers do call their key so: "blockfrost-project-id", "infura project id".
  return rule.id.endsWith('-id') || rule.near.some((word) => word.endsWith(' id'))
    ? undefined
    : 'the number of a thing';
};
