// Puts into words what speaks for a finding. Never holds the value.
import type { Candidate } from './candidate';
import type { Evidence } from './finding';
import type { NearEvidence } from './nearness';
import type { CompiledRule } from './rule';

/** The sentence on what ties a value to its rule. */
export function nearEvidence(rule: CompiledRule, key: string, near: NearEvidence, text: string): Evidence {
  if (rule.where === 'key' || near.nearness === 'key')
    return { kind: 'key', text: `assigned to “${shorten(key)}”` };
  const word = shorten(text.slice(near.word.start, near.word.end));
  if (word.length > 30 || !rule.near.some((known) => sameLetters(known, word))) {
    return { kind: 'pair', text: 'the other half of the pair stands close by' };
  }
  return {
    kind: 'near',
    text: `“${word}” ${near.nearness === 'line' ? 'on the same line' : 'in the lines around it'}`,
  };
}

/** All evidence for an accepted candidate, the strongest first. */
export function describeEvidence({ rule, distinctive, evidence, context }: Candidate): readonly Evidence[] {
  const shape: Evidence = distinctive
    ? { kind: 'shape', text: `has the distinctive shape of ${withArticle(rule.name)}` }
    : {
        kind: 'shape',
        text: rule.where === 'key' ? 'a literal value' : `has the shape of ${withArticle(rule.name)}`,
      };
  const doubt: readonly Evidence[] =
    context.kind === 'comment' ? [{ kind: 'doubt', text: 'stands in a comment' }] : [];
  return [shape, ...evidence, ...doubt];
}

function sameLetters(nearWord: string, found: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[ _.-]/g, '');
  return bare(nearWord) === bare(found);
}

function withArticle(name: string): string {
  return `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
