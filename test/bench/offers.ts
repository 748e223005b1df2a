// npm run bench:offers: how long a fix takes to be offered in a file of about 500 lines, for each language: the first
// one of a process, which reads the runtime and the grammar, and those after it; by the clock and in processor time,
// which a busy machine does not change. Also what each grammar weighs, and what it costs in the package.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { installedGrammar } from '../../scripts/build-grammars';
import { createRefactorer } from '../../src/refactor';
import { languages } from '../../src/refactor/languages/registry.generated';
import { madeUpSecret, planFor } from '../support/checkRefactor';
import { nodeGrammars } from '../support/nodeGrammars';
import { machine, percentile, table } from './measure';

/** A function of about ten lines, by language; `N` is its number. */
const samples: Readonly<Partial<Record<string, string>>> = {
  javascript:
    'function fN(a) {\n  const b = a + 1;\n  if (b > 2) {\n    return [b, "x"];\n  }\n  return { a, b: "HERE" };\n}\n\n',
  python:
    'def f_N(a):\n    b = a + 1\n    if b > 2:\n        return [b, "x"]\n    for c in range(b):\n        print(c)\n    return {"a": "HERE"}\n\n\n',
  java: '  String fN(int a) {\n    int b = a + 1;\n    if (b > 2) {\n      return "x";\n    }\n    return a + "HERE";\n  }\n\n',
  kotlin:
    'fun fN(a: Int): String {\n    val b = a + 1\n    if (b > 2) {\n        return "x"\n    }\n    return g(a, "HERE")\n}\n\n',
  go: 'func fN(a int) string {\n\tb := a + 1\n\tif b > 2 {\n\t\treturn "x"\n\t}\n\treturn g(a, "HERE")\n}\n\n',
  ruby: 'def f_N(a)\n  b = a + 1\n  return "x" if b > 2\n\n  { a: "HERE" }\nend\n\n',
  php: 'function fN($a) {\n    $b = $a + 1;\n    if ($b > 2) {\n        return "x";\n    }\n    return ["a" => "HERE"];\n}\n\n',
  csharp:
    '    string FN(int a)\n    {\n        var b = a + 1;\n        if (b > 2)\n        {\n            return "x";\n        }\n        return G(a, "HERE");\n    }\n\n',
  shellscript:
    'fN() {\n  local b="$1"\n  if [ "$b" = x ]; then\n    echo "y"\n  fi\n  curl -u "a:HERE" "$b"\n}\n\n',
  rust: 'fn f_N(a: i32) -> String {\n    let b = a + 1;\n    if b > 2 {\n        return "x".to_string();\n    }\n    g(a, "HERE")\n}\n\n',
  swift:
    'func fN(a: Int) -> String {\n    let b = a + 1\n    if b > 2 {\n        return "x"\n    }\n    return g(a, "HERE")\n}\n\n',
  powershell:
    'function F-N($a) {\n  $b = $a + 1\n  if ($b -gt 2) {\n    return "x"\n  }\n  G $a "HERE"\n}\n\n',
};

const around: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  java: ['class A {\n', '}\n'],
  csharp: ['class A\n{\n', '}\n'],
  go: ['package main\n\n', ''],
  php: ['<?php\n\n', ''],
};

/** Milliseconds. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

async function measure(languageId: string): Promise<readonly Time[]> {
  const language = languages.find((one) => one.languageIds.includes(languageId));
  const sample = samples[languageId] ?? samples[language?.family ?? ''] ?? samples['javascript'] ?? '';
  const [head, tail] = around[languageId] ?? ['', ''];
  const count = Math.round(500 / (sample.split('\n').length - 1));
  const secret = madeUpSecret();
  const body = Array.from({ length: count }, (_, number) =>
    sample.replaceAll('N', String(number)).replace('HERE', number === count >> 1 ? secret : 'none'),
  );
  const text = head + body.join('') + tail;
  const start = text.indexOf(secret);
  const times: Time[] = [];
  const fixes = createRefactorer(nodeGrammars);
  for (let turn = 0; turn < 21; turn++) {
    const began = performance.now();
    const used = process.cpuUsage();
    const plan = await planFor({ languageId, path: 'src/file' }, { text, start, secret }, fixes);
    const { user, system } = process.cpuUsage(used);
    times.push({ clock: performance.now() - began, processor: (user + system) / 1000 });
    if (plan.kind === 'notApplicable') throw new Error(`${languageId}: ${plan.reason}`);
  }
  return times;
}

function main(): void {
  const rows = languages.map((language) => {
    const [languageId = ''] = language.languageIds;
    const script = process.argv[1] ?? '';
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, '--one', languageId], {
      encoding: 'utf8',
    });
    const [first, ...later] = JSON.parse(output) as Time[];
    const clocks = later.map(({ clock }) => clock);
    const processor = later.map((one) => one.processor);
    const grammar = readFileSync(installedGrammar(language.grammar));
    return [
      language.title,
      ms(first?.clock ?? Number.NaN),
      ms(first?.processor ?? Number.NaN),
      ms(percentile(clocks, 0.5)),
      ms(percentile(clocks, 0.95)),
      ms(percentile(processor, 0.5)),
      `${(grammar.length / 1000).toFixed(0)} kB`,
      `${(deflateRawSync(grammar, { level: 9 }).length / 1000).toFixed(0)} kB`,
    ];
  });
  console.log(machine());
  const times = ['first (cold)', 'processor', 'then p50', 'then p95', 'processor p50'];
  console.log(table(['language', ...times, 'grammar', 'in the package'], rows));
}

function ms(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

if (process.argv[2] === '--one') {
  void measure(process.argv[3] ?? '').then((times) => console.log(JSON.stringify(times)));
} else {
  main();
}
