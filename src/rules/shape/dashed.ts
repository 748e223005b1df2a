// Whether a dash may be part of the value, so that a neighbouring one continues the token.
import { visitRegExpAST } from '@eslint-community/regexpp';
import { holds, rangesOf } from './characters';
import type { ParsedShape } from './parse';

const dash = '-'.charCodeAt(0);

export function isDashed(shape: ParsedShape): boolean {
  let found = false;
  visitRegExpAST(shape.pattern, {
    onCharacterEnter: (node) => {
      // Inside a class a character may be one that is not meant, or the end of a range: the class is asked.
      if (node.parent.type !== 'CharacterClass' && node.parent.type !== 'CharacterClassRange') {
        found ||= node.value === dash;
      }
    },
    onCharacterClassEnter: (node) => {
      found ||= holds(rangesOf(node), dash);
    },
    onCharacterSetEnter: (node) => {
      if (node.parent.type !== 'CharacterClass') found ||= holds(rangesOf(node), dash);
    },
  });
  return found;
}
