// What hostile texts are made of: everything that the engine looks for, and what may stand around it.
import type { Random } from '../../src/base';
import type { CompiledRule } from '../../src/engine';
import { matchGenerator } from '../../src/rules/compiler';

export interface Fragments {
  /** Anchors and near words of all rules, as they are looked for. */
  readonly literals: readonly string[];
  /** A random match of the rule with this index. */
  readonly samples: readonly ((random: Random) => string)[];
  readonly glue: readonly string[];
}

/** Punctuation, white space, halves of characters, beginnings without ends. */
const glue = [
  ...Array.from(' \t\n\r"\'`=:;,.()[]{}<>\\/@#$%&*+-_|?!~^0aZ'),
  ...[
    '\r\n',
    '\n\n',
    '"""',
    "'''",
    '\\"',
    '\\n',
    '\\\\',
    '=>',
    ':=',
    '==',
    '->',
    '</',
    '/>',
    '//',
    '/*',
    '*/',
    '<!--',
  ],
  ...[
    '://',
    'http://',
    'a:b@',
    '%3D',
    '%',
    '${',
    '{{',
    '}}',
    '<%',
    '#{',
    '-----BEGIN ',
    '-----END ',
    '-----',
    '==',
  ],
  ...[
    'password',
    'password=',
    'password = "',
    'api_key: ',
    'token',
    'name: ',
    'value: ',
    'key="',
    'export ',
    'ENV ',
  ],
  ...[
    'keylift:ignore',
    'gitleaks:allow',
    'Bearer ',
    'Authorization: ',
    'eyJ',
    'eyJ.',
    'e30.',
    'sha256:',
    'md5',
  ],
  ...['🔑', '\ud83d', '\udd11', '\u0301', '\0', '\u2028', 'é', 'ß', 'İ', '\ufeff', 'ſ', '\u212a'],
];

export function fragmentsOf(rules: readonly CompiledRule[]): Fragments {
  const literals = rules.flatMap(({ anchors, near }) => [...anchors.map(({ literal }) => literal), ...near]);
  return { literals: [...new Set(literals)], samples: rules.map(({ shape }) => matchGenerator(shape)), glue };
}
