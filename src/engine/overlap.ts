// One finding for one place: of rules that claim the same characters the most specific wins.
import { overlaps } from '../base';
import type { Candidate } from './candidate';
import type { Confidence } from './finding';
import type { CompiledRule } from './rule';
import { promisingWord } from './sensitiveName';

/** A candidate that has passed checks and filters. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly confidence: Confidence;
}

/** The candidate that is reported for its characters. */
export interface Winner extends Accepted {
  /** Ids of the rules that claimed the same characters, most specific first. */
  readonly others: readonly string[];
}

const confidenceRank: Readonly<Record<Confidence, number>> = { certain: 0, high: 1, medium: 2, low: 3 };
/** Names with these are never given to the public half of a pair. */
const secretWords = ['secret', 'password', 'passwd', 'passphrase', 'pwd', 'pass', 'private key'] as const;
/** The same, unless the public half itself is called so, as Mixpanel's and PostHog's tokens are; ids are no keys either. */
const ownWords = { publishable: ['token'], identifier: ['token', 'key'] } as const;
const nearnessRank = { key: 0, line: 1, block: 2 } as const;

/** Winners by position; no two share characters. */
export function resolveOverlaps(accepted: readonly Accepted[]): readonly Winner[] {
  const ordered = [...accepted].sort((a, b) => a.candidate.secret.start - b.candidate.secret.start);
  const winners: Winner[] = [];
  for (let from = 0; from < ordered.length;) {
    // A cluster of candidates that hang together; clusters don't touch each other.
    let end = (ordered[from] as Accepted).candidate.secret.end;
    let to = from + 1;
    while (to < ordered.length && (ordered[to] as Accepted).candidate.secret.start < end) {
      end = Math.max(end, (ordered[to] as Accepted).candidate.secret.end);
      to++;
    }
    winners.push(...winnersOf(ordered.slice(from, to)));
    from = to;
  }
  return winners;
}

function winnersOf(cluster: readonly Accepted[]): Winner[] {
  const ranked = ranking(cluster);
  const winners: { accepted: Accepted; others: Set<string> }[] = [];
  for (const accepted of ranked) {
    const winner = winners.find((known) =>
      overlaps(known.accepted.candidate.secret, accepted.candidate.secret),
    );
    if (!winner) winners.push({ accepted, others: new Set() });
    else if (accepted.candidate.rule.id !== winner.accepted.candidate.rule.id)
      winner.others.add(accepted.candidate.rule.id);
  }
  return winners
    .map(({ accepted, others }) => ({ ...accepted, others: [...others] }))
    .sort((a, b) => a.candidate.secret.start - b.candidate.secret.start);
}

/**
 * The most specific first. What specialises another one comes before it, wherever that one stands: it says the same of
 * the place, only better. Two at a time this could not be decided: of three, one may specialise a second that beats a
 * third by confidence, which beats the first.
 */
function ranking(cluster: readonly Accepted[]): Iterable<Accepted> {
  const ordered = [...cluster].sort(compare);
  const specials = specialsById(ordered);
  if (specials.size === 0) return ordered;
  const ranked = new Set<Accepted>();
  const begun = new Set<Accepted>();
  const rank = (accepted: Accepted): void => {
    if (begun.has(accepted)) return;
    begun.add(accepted);
    const { rule, secret } = accepted.candidate;
    for (const special of specials.get(rule.id) ?? []) {
      if (overlaps(special.candidate.secret, secret)) rank(special);
    }
    ranked.add(accepted);
  };
  ordered.forEach(rank);
  return ranked;
}

/** By the id of a rule those that specialise it. */
function specialsById(ordered: readonly Accepted[]): ReadonlyMap<string, readonly Accepted[]> {
  const specials = new Map<string, Accepted[]>();
  for (const accepted of ordered) {
    for (const wide of accepted.candidate.rule.specializes) {
      const known = specials.get(wide);
      if (known) known.push(accepted);
      else specials.set(wide, [accepted]);
    }
  }
  return specials;
}

/** Negative when `a` is the more specific, for rules that know nothing of each other. */
function compare(a: Accepted, b: Accepted): number {
  const left = a.candidate;
  const right = b.candidate;
  return (
    Number(left.rule.where === 'provider') - Number(right.rule.where === 'provider') ||
    contradiction(left) - contradiction(right) ||
    generality(a) - generality(b) ||
    confidenceRank[a.confidence] - confidenceRank[b.confidence] ||
    Number(right.distinctive) - Number(left.distinctive) ||
    distinguishing(right) - distinguishing(left) ||
    rankOfNearness(left) - rankOfNearness(right) ||
    Number(left.rule.distinguish.length > 0) - Number(right.rule.distinguish.length > 0) ||
    right.span.end - right.span.start - (left.span.end - left.span.start) ||
    nearDistance(left) - nearDistance(right) ||
    // Where nothing tells the halves of a pair apart, the doubt goes to the one that does harm.
    Number(left.rule.kind !== 'secret') - Number(right.rule.kind !== 'secret') ||
    left.rule.id.localeCompare(right.rule.id)
  );
}

/**
 * 1 when a name says secret and the rule, which has only words to go by, says that the value is harmless:
 * in `acme_secret` stands no client id, even where both look alike. Under a password's name a hash is one, too.
 */
function contradiction({ rule, distinctive, key }: Candidate): number {
  if (rule.kind === 'secret' || (distinctive && !rule.general) || key === '') return 0;
  if (promisingWord(key, secretWords) !== undefined) return 1;
  return ownWords[rule.kind].some((word) => promisingWord(key, [word]) !== undefined && !isCalled(rule, word))
    ? 1
    : 0;
}

/** Whether the rule's own values go by that word. */
function isCalled({ near, distinguish, env, id }: CompiledRule, word: string): boolean {
  return [...near, ...distinguish, env.toLowerCase(), id].some((own) => own.endsWith(word));
}

/** A rule that knows the provider comes before one that doesn't, unless it is only guessing by its near words. */
function generality({ candidate, confidence }: Accepted): number {
  return candidate.rule.general || (confidence === 'low' && !candidate.distinctive) ? 1 : 0;
}

/** Siblings with one shape are told apart by words: 2 in the value's own name, 1 on its line, 0 none. */
function distinguishing({ rule, key, text, secret }: Candidate): number {
  if (rule.distinguish.length === 0) return 0;
  if (rule.distinguish.some((word) => standsIn(word, key))) return 2;
  const lineFrom = text.lastIndexOf('\n', secret.start) + 1;
  const lineTo = text.indexOf('\n', secret.end);
  const line = text.slice(
    Math.max(lineFrom, secret.start - 200),
    Math.min(lineTo < 0 ? text.length : lineTo, secret.end + 120),
  );
  return rule.distinguish.some((word) => standsIn(word, line)) ? 1 : 0;
}

/** Whether the parts of `word` stand in a row in `text`, with any separator or none between them. */
function standsIn(word: string, text: string): boolean {
  const parts = word.split(' ').map((part) => part.replace(/[^A-Za-z0-9]/g, '\\$&'));
  // Short words such as "pat" must be words of their own: not the pat of "path".
  const edge = word.length < 5 ? ['(?<![a-z])', '(?![a-z])'] : ['', ''];
  const found = new RegExp(`${edge[0]}${parts.join('[ _.-]?')}${edge[1]}`, 'i').exec(text);
  if (found || word.length >= 5) return found !== null;
  // The i flag makes the look-around refuse camelCase neighbours; try the capitalised spelling by itself.
  const capital = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('[ _.-]?');
  return new RegExp(`${capital}(?![a-z])`).test(text);
}

function rankOfNearness(candidate: Candidate): number {
  return candidate.near ? nearnessRank[candidate.near.nearness] : 0;
}

function nearDistance({ near, secret }: Candidate): number {
  if (!near) return 0;
  return near.word.start < secret.start ? secret.start - near.word.end : near.word.start - secret.end;
}
