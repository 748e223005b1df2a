// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';
import { rustHelper as helper } from '../requireEnv';

const lookup = 'require_env("ACME_KEY")';
const lazy = 'std::sync::LazyLock';
const within = (code: string): string => `fn f() {\n    ${code}\n}\n`;
const becomes = (row: string, before: string, after = before.replace('"«»"', lookup)): ContextCase => ({
  row,
  before: within(before),
  after: within(after) + helper,
});
const file = (row: string, before: string, after: string | RegExp): ContextCase => ({
  row,
  before: `${before}\n`,
  after: typeof after === 'string' ? `${after}\n${helper}` : after,
});
const refused = (row: string, before: string, after: RegExp): ContextCase => ({
  row,
  before: within(before),
  after,
});

export const rust: readonly ContextCase[] = [
  file(
    'constant, static',
    'const K: &str = "«»";\n\nfn f() {\n    g(K);\n}',
    `static K: ${lazy}<String> =\n    ${lazy}::new(|| ${lookup}.to_string());\n\nfn f() {\n    g(K.as_str());\n}`,
  ),
  file('constant of other types', 'const K: [&str; 1] = ["«»"];', /more than a plain text/),
  file('constant of other types', 'impl A {\n    const K: &\'static str = "«»";\n}', /associated constant/),
  file('constant of other types', 'pub const K: &str = "«»";', /Other files may use/),
  file(
    'constant that is needed at compile time',
    'const K: &str = "«»";\nconst L: [&str; 1] = [K];',
    /only constants are allowed/,
  ),
  file(
    'constant that is needed at compile time',
    'enum E {\n    A = b"«»"[0],\n}',
    /only constants are allowed/,
  ),
  file('constant that is needed at compile time', 'const fn f() -> &\'static str {\n    "«»"\n}', /const fn/),
  becomes('text that lives as long as the program', 'let s: &\'static str = "«»";'),
  becomes('owned text', 'let s = "«»".to_string();', `let s = ${lookup}.to_string();`),
  becomes('owned text', 'let s = String::from("«»");', `let s = ${lookup}.to_string();`),
  becomes(
    'part of a literal',
    'let s = "a {x} «»".to_string();',
    `let s = format!("a {{x}} {}", ${lookup});`,
  ),
  becomes(
    'part of a literal',
    'let s = "a «»";',
    `let s = {\n        static TEXT: ${lazy}<String> =\n            ${lazy}::new(|| format!("a {}", ${lookup}));\n        TEXT.as_str()\n    };`,
  ),
  becomes('raw literal', 'let s = r#"«»"#;', `let s = ${lookup};`),
  becomes('raw literal', 'let s = r"C:\\«»".to_string();', `let s = format!(r"C:\\{}", ${lookup});`),
  becomes('bytes literal', 'let s = b"«»";', `let s = ${lookup}.as_bytes();`),
  refused('array of bytes', 'let s = *b"«»";', /array of bytes/),
  refused('array of bytes', 'let s: &[u8; 24] = b"«»";', /array of bytes/),
  refused('C string', 'let s = c"«»";', /CString/),
  becomes(
    'pattern of `match`',
    'match s {\n        "«»" => 1,\n        _ => 2,\n    };',
    `match s {\n        text if text == ${lookup} => 1,\n        _ => 2,\n    };`,
  ),
  refused('part of a pattern', 'match s {\n        "a" | "«»" => 1,\n        _ => 2,\n    };', /case label/),
  refused('part of a pattern', 'if let ("«»", 1) = s {}', /case label/),
  becomes(
    'format of a macro',
    'println!("{} «» {{}}", 1);',
    `println!("{} {secret} {{}}", 1, secret = ${lookup});`,
  ),
  becomes('argument of a macro', 'println!("{}", "«»");'),
  becomes('argument of a macro', 'let v = vec![("«»", 1)];'),
  refused(
    '`concat!`, `matches!`, `env!` and unknown macros',
    'let s = concat!("a", "«»");',
    /macro takes a literal/,
  ),
  refused(
    '`concat!`, `matches!`, `env!` and unknown macros',
    'assert!(matches!(s, "«»"));',
    /macro takes a literal/,
  ),
  refused(
    '`concat!`, `matches!`, `env!` and unknown macros',
    'println!("{:?}", option_env!("«»"));',
    /macro takes a literal/,
  ),
  file('attribute', '#[doc = "«»"]\nfn f() {}', /compile-time constants/),
  file('definition of a macro', 'macro_rules! m {\n    () => {\n        "«»"\n    };\n}', /macro/),
  file(
    'module within the file',
    'mod a {\n    fn f() -> &\'static str {\n        "«»"\n    }\n}',
    `mod a {\n    fn f() -> &'static str {\n        super::${lookup}\n    }\n}`,
  ),
  file('ABI of `extern`', 'extern "«»" fn f() {}', /module specifier/),
];
