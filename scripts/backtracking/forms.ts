// Expressions written anew for the checker, so that what it says of the new form holds for the old one.
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { lengthOf } from '../../src/rules/compiler';

/** A character that no text needs to hold: what comes to it has failed. */
const failure = '\\ue001';

/** Whether the expression looks around itself or refers back, which no automaton can follow. */
export function isIrregular(pattern: AST.Pattern): boolean {
  let irregular = false;
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => (irregular ||= isLookaround(node)),
    onBackreferenceEnter: () => (irregular = true),
  });
  return irregular;
}

/**
 * A regular expression whose time grows at least as fast with the text. Of one that looks around it tries all that the
 * expression can try, since it fails at its end; a look ahead is tried where it stands and left, and a reference back
 * takes all that its group can take. Undefined when the expression looks back over more than a few characters.
 */
export function regularForm(pattern: AST.Pattern): string | undefined {
  if (looksBehind(pattern).some(({ alternatives }) => lengthOf(alternatives).max > longestLookBehind))
    return undefined;
  const alternatives = pattern.alternatives.map(({ elements: [first, ...others] }) =>
    [first ? regularStart(first) : '', ...others.map(regular)].join(''),
  );
  return `(?:${alternatives.join('|')})${isIrregular(pattern) ? failure : ''}`;
}

/**
 * The expression from one place on, with its counted repetitions open. A bounded repetition is never slow in theory,
 * since its worst case is a constant; in practice the constant may be 20 to the power of 20, which this form shows.
 *
 * @param end what must follow and doesn't
 */
export function openForm(pattern: AST.Pattern, end = failure): string {
  return `^(?:${openAlternatives(pattern.alternatives)})${end}`;
}

function looksBehind(pattern: AST.Pattern): readonly AST.LookbehindAssertion[] {
  const found: AST.LookbehindAssertion[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if (node.kind === 'lookbehind') found.push(node);
    },
  });
  return found;
}

/** The work of a look backwards over so few characters doesn't count. */
const longestLookBehind = 100;

function isLookaround(node: AST.Assertion): node is AST.LookaroundAssertion {
  return node.kind === 'lookahead' || node.kind === 'lookbehind';
}

/** A look at the one character before the match can be a part of it; others are left out. */
function regularStart(element: AST.Element): string {
  if (element.type !== 'Assertion' || element.kind !== 'lookbehind') return regular(element);
  if (!element.negate) return regularGroup(element.alternatives);
  const [only, ...others] = element.alternatives.flatMap(({ elements }) => elements);
  if (!only || others.length > 0) return '';
  if (only.type === 'CharacterClass') {
    return `(?:^|[${only.negate ? '' : '^'}${only.raw.slice(only.negate ? 2 : 1)})`;
  }
  return only.type === 'Character' || only.type === 'CharacterSet' ? `(?:^|[^${only.raw}])` : '';
}

function regular(element: AST.Element): string {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return regularGroup(element.alternatives);
  if (element.type === 'Quantifier') return regular(element.element) + fewTurns(element);
  if (element.type === 'Backreference') {
    return [element.resolved]
      .flat()
      .map(({ alternatives }) => regularGroup(alternatives))
      .join('');
  }
  if (element.type !== 'Assertion' || !isLookaround(element)) return element.raw;
  return element.kind === 'lookahead' ? `(?:${regularGroup(element.alternatives)}${failure}|)` : '';
}

/** The time that a counted repetition takes doesn't grow with the text, and many turns make large automata. */
function fewTurns({ raw, element, min, max }: AST.Quantifier): string {
  if (max === Infinity ? min <= manyTurns : max <= manyTurns) return raw.slice(element.raw.length);
  const least = Math.min(min, manyTurns / 2);
  if (max === Infinity) return `{${least},}`;
  return `{${least},${least + Math.min(max - min, manyTurns / 2)}}`;
}

const manyTurns = 8;

function regularGroup(alternatives: readonly AST.Alternative[]): string {
  return `(?:${alternatives.map(({ elements }) => elements.map(regular).join('')).join('|')})`;
}

function openAlternatives(alternatives: readonly AST.Alternative[]): string {
  return alternatives.map(({ elements }) => elements.filter(isTelling).map(open).join('')).join('|');
}

/** The first characters of a long literal decide; the others would only make the automaton large. */
function isTelling(_: AST.Element, at: number, elements: readonly AST.Element[]): boolean {
  const before = elements.slice(Math.max(0, at - tellingLength), at + 1);
  return before.length <= tellingLength || before.some(({ type }) => type !== 'Character');
}

const tellingLength = 5;

function open(element: AST.Element): string {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return `(?:${openAlternatives(element.alternatives)})`;
  }
  if (element.type !== 'Quantifier') return regular(element);
  const inner = open(element.element);
  const { min, max } = element;
  if (max - min < fewLengths) return inner + (max > mostCopies ? `{${mostCopies}}` : `{${min},${max}}`);
  return min === 0 ? `${inner}*` : `${inner}+`;
}

/** Choices of length so few that they cost little. */
export const fewLengths = 4;
/** Longer fixed runs cost the checker time and say nothing new. */
const mostCopies = 40;
