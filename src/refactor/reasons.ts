// Why a secret can't be looked up where it stands: the sentences that several languages share.

export const reasons = {
  noLiteral: 'The secret does not stand in a string literal of the program.',
  comment: 'The secret stands in a comment, which no program reads. Delete it there.',
  documentation: 'Documentation or sample text: no program reads it. Delete the secret there.',
  annotation: 'Annotation and attribute arguments must be compile-time constants.',
  module: 'A module specifier must be a literal.',
  type: 'A type position takes no value.',
  ambient: 'A declaration without an implementation (`declare`) holds no value that runs.',
  enumMember: 'An enum value must be a literal.',
  caseLabel: 'A case label must be a constant here. Compare with `if` instead.',
  usedAsConstant:
    'The constant is used where only constants are allowed (a label, an annotation, an array length or another constant).',
  format: 'The literal is a format string: pass the value as an argument instead.',
  client: 'Client-side code: any value here ships to the browser and is public. Ask a server for it instead.',
  heredoc: 'A quoted heredoc does not expand variables.',
  commonJs:
    'Top-level await is not available in CommonJS. Use the environment variable, or load the secret in an async function.',
  syncFunction: 'The lookup must be awaited, and the function around it is not async.',
  initialiser:
    'The lookup must be awaited, which is not possible in an initialiser, a default value, a decorator or a namespace.',
  syntaxError: 'Syntax error around the literal: not touched.',
} as const;
