// Expressions whose time grows faster than the text, where the text is never long: what bounds it, and where.

/** Expressions of one file that are tried on texts of one kind. */
export interface Bounded {
  /** POSIX path in the repository. */
  readonly file: string;
  /** How each begins: enough of it to name one expression of the file. */
  readonly begin: readonly string[];
  /** What bounds the text, and where in the code. */
  readonly because: string;
}

export const bounded: readonly Bounded[] = [
  {
    file: 'src/engine/assignment/assignment.ts',
    begin: ['[.-]+$'],
    because: 'the rest of a name, cut at longestName (isInLastPart)',
  },
  {
    file: 'src/engine/assignment/call.ts',
    begin: ['(?:pbkdf2', '(?:str(?:n?cpy', '(?:^|\\{|define'],
    because: 'forty characters before a bracket (handingCall)',
  },
  {
    file: 'src/engine/assignment/call.ts',
    begin: ['\\s*(?:[bru]?'],
    because:
      'sticky, and each word ends at its quote: the ranges are counted as if they could share characters',
  },
  {
    file: 'src/engine/assignment/call.ts',
    begin: ['(?:^|[._>:])(?:[gG]et|[fF]ind'],
    because: 'a name, cut at longestName (readAssignments)',
  },
  {
    file: 'src/engine/assignment/call.ts',
    begin: ['(?:^|[^\\w])(?:[\\w.:<>]*'],
    because: 'what stands between a name and its value: each part of operatorExpression is counted',
  },
  {
    file: 'src/engine/assignment/insert.ts',
    begin: ['\\\\?[`"\\]]?(?:\\s{0,4}'],
    because:
      'sticky, and each column ends at its comma: the ranges are counted as if they could share characters',
  },
  {
    file: 'src/engine/assignment/operator.ts',
    begin: ['(?:\\|\\||\\?\\?'],
    because: 'what stands between a name and its value: each part of operatorExpression is counted',
  },
  {
    file: 'src/engine/assignment/operator.ts',
    begin: ['(?:\\\\?["\'\\u0060](?:'],
    because: 'sticky, and all its parts are counted; the checker can say no more of so many',
  },
  {
    file: 'src/engine/assignment/tuple.ts',
    begin: ['(?:^|[\\r\\n;{])[ \\t]*'],
    because: '160 characters before the name (reach)',
  },
  {
    file: 'src/engine/filters/reference/written.ts',
    begin: ['\\{\\{.*\\}\\}|<%'],
    because: 'a value that only its name makes suspicious, cut at longestValue (literal.ts)',
  },
  {
    file: 'src/engine/filters/location.ts',
    begin: ['\\barn:'],
    because: '160 characters before the value (location)',
  },
  {
    file: 'src/engine/owner/enclosing.ts',
    begin: ['^\\s*\\[[^\\]]*', '^\\s*(?:#{1,6}'],
    because: 'a block, whose length nearness.ts bounds, and its lines',
  },
  {
    file: 'src/engine/score/valueFeatures.ts',
    begin: ['%[a-z@(]'],
    because: 'a value, cut at longestValue (literal.ts)',
  },
  {
    file: 'src/engine/sensitiveName.ts',
    begin: ['["\'\\]]+$'],
    because: 'a name, cut at longestName (readAssignments) or by the name in context.ts',
  },
  {
    file: 'src/editor/exposure/envCare.ts',
    begin: ['(?:^|\\/)(?:\\.gitignore'],
    because: 'a path',
  },
  {
    file: 'src/refactor/configSyntax/properties.ts',
    begin: ['^([ \\t]*)((?:[^\\s=:'],
    because: 'one line, and all parts but a colon exclude each other',
  },
  {
    file: 'src/refactor/languages/swift/rawLiterals.ts',
    begin: ['\\/\\/[^\\n]*|'],
    because:
      'quadratic, as each way to read a text looks once from its sign for its end; the checker takes it for more',
  },
  {
    file: 'src/respond/html/escape.ts',
    begin: ['(?<fence>'],
    because: 'a sentence of our own rules or verdicts',
  },
  {
    file: 'src/respond/inventory/files/source.ts',
    begin: ['^[)\\]\\s]*(?:,'],
    because: '300 characters behind a name (literalAfter)',
  },
];
