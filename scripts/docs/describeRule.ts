// How a rule recognises its credential, in words.
import type { CheckSpec, CompiledRule, RuleKind } from '../../src/engine';
import type { WrittenRule } from '../../src/rules/compiler';

/** Full sentences in Markdown, in the order in which the engine works. */
export function describeRecognition(rule: CompiledRule, paths: WrittenRule['paths']): string[] {
  return [
    describeValue(rule),
    ...describeNear(rule),
    ...rule.checks.map(describeCheck),
    ...(rule.dashed
      ? ['A neighbouring letter, digit, `_` or `-` rules it out.']
      : ['A neighbouring letter, digit or `_` rules it out.']),
    ...describePaths(paths),
  ];
}

export function describeKind(kind: RuleKind): string {
  const kinds: Readonly<Record<RuleKind, string>> = {
    secret: 'Secret: it must not be seen by others.',
    publishable: 'Publishable: it is meant to stand in code that clients can read, and gives a hint at most.',
    identifier: 'Identifier: one half of a pair and harmless alone, it gives a hint at most.',
  };
  return kinds[kind];
}

function describeValue({ anchors, minLength, maxLength, ignoreCase, shape }: CompiledRule): string {
  const length = minLength === maxLength ? `${minLength}` : `${minLength} to ${maxLength}`;
  const isPart = shape.includes('(?<secret>');
  const isNamed = shape.includes('(?<constant>');
  const verb = anchors.every(({ min, max }) => min === 0 && max === 0) ? 'begins with' : 'holds';
  const literals = listOf(anchors.map(({ literal }) => code(visible(asWritten(literal, shape)))));
  const ending = anchors.length === 0 ? '' : ` that ${verb} ${literals}${ignoreCase ? ', in any case' : ''}`;
  const part = isPart
    ? ' The secret is the part of it that the shape names.'
    : isNamed
      ? ' The secret is the literal that the name in it is given in the same text.'
      : '';
  return `${isPart || isNamed ? 'A text' : 'A value'} of ${length} characters${ending}.${part}`;
}

/** Anchors are lower case; the shape has the letters as they really are. */
function asWritten(literal: string, shape: string): string {
  const plain = shape.replaceAll('\\x20', ' ').replace(/\\([^a-z0-9])/gi, '$1');
  const at = plain.toLowerCase().indexOf(literal);
  return at < 0 ? literal : plain.slice(at, at + literal.length);
}

/** A line's end in a sentence would end its line. */
function visible(literal: string): string {
  return literal.replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function describeNear({ near, distinguish, where, pair }: CompiledRule): string[] {
  if (where === 'provider')
    return [
      'It is given to nothing but the name of a provider: assigned to it, handed to its client, in its block.',
    ];
  const words = listOf(near.map(code));
  const partner = pair ? `a value of [${pair.rule}](#${pair.rule}) within ${pair.lines} lines` : undefined;
  if (near.length === 0) return partner === undefined ? [] : [`It counts with ${partner}.`];
  const place = where === 'key' ? 'In the name that the value is assigned to stands' : 'Nearby stands';
  return [
    `${place} ${words}${partner === undefined ? '' : `, or there is ${partner}`}.`,
    ...(distinguish.length > 0
      ? [`${listOf(distinguish.map(code))} tells it from credentials with the same shape.`]
      : []),
  ];
}

function describeCheck({ name, argument = 0 }: CheckSpec): string {
  const sentences: Readonly<Record<string, string>> = {
    'aws-key-id': 'After the prefix only capitals and the digits 2 to 7 stand.',
    'azure-storage-key': 'It decodes from base64 to 64 bytes.',
    base64: 'It decodes from base64.',
    'base64-json': 'It decodes from base64 to a JSON object.',
    'basic-auth': 'It decodes from base64 to a user and a password.',
    'crc32-base62': 'Its last six characters are the checksum of the others.',
    entropy: `It is random enough: at least ${argument} bits per character.`,
    'google-service-account': 'It belongs to a service account file with its key.',
    jwt: 'Its header and payload decode to JSON.',
    'digits-or-drawn':
      'It has both letters and digits, a sign between letters, or letters that no word has in a row.',
    'letters-and-digits': 'It has both letters and digits.',
    'key-bytes': 'Its bytes are neither counted nor repeated, nor an example of a standard.',
    luhn: 'Its check digit is right.',
    'min-unique': `It has at least ${argument} different characters.`,
    'mixed-case': 'It has capitals, small letters and digits.',
    'not-hash': 'It is not the digest of something.',
    'not-word': 'It is not made of words.',
    pem: 'What stands between its lines decodes to a key.',
    'url-password': 'It is validly encoded in its address and no placeholder.',
    uuid: 'Its version and variant are those of a UUID.',
  };
  return sentences[name] ?? `It passes the check ${code(name)}.`;
}

function describePaths({ only = [], never = [] }: WrittenRule['paths'] = {}): string[] {
  return [
    ...(only.length > 0 ? [`It is looked for in ${listOf(only.map(code))} only.`] : []),
    ...(never.length > 0 ? [`It is not looked for in ${listOf(never.map(code))}.`] : []),
  ];
}

function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
