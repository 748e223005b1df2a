// The mark of a provider's keys with no key behind it: `ghp_abc`, `sk_test_this_is_fake`, `xoxb-test`.
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';
import { chosen, plain, telling } from './words';

/** Marks that people know by heart, and what follows them. */
const marked =
  /^(?:[rsp]k_(?:live|test)_|sk-(?:ant-(?:api\d\d-)?|proj-)?|gh[oprsu]_|github_pat_|glpat-|xox[a-z]-(?=.{1,7}$)|xapp-|hf_|npm_|dop_v1_|shp(?:at|ca|pa|ss)_|whsec_|SG\.|AKIA(?=[A-Z0-9])|AIza(?:Sy)?(?=[A-Z0-9]))(.{1,80})$/;

/** Characters: keys with one of the marks have some twenty and more behind it. */
const shortest = 12;

export const markAlone: Filter = ({ value, generic }) => {
  const rest = generic ? marked.exec(value)?.[1] : undefined;
  if (rest === undefined) return undefined;
  return rest.length < shortest || isSaid(identifierWords(rest))
    ? 'the mark of a key, and none behind it'
    : undefined;
};

/** Words only, and one of them says that there is no key. */
function isSaid(words: readonly string[]): boolean {
  return (
    words.some((word) => telling.has(word) || word.startsWith('test')) &&
    words.every((word) => telling.has(word) || plain.has(word) || chosen.has(word) || /^\d{1,3}$/.test(word))
  );
}
