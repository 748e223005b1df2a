// npm run bench:fixes -- [--files N] [--seed N] [--only LANGUAGE] [--keep DIR] DIR…: plants made-up secrets in the string
// literals of real code, takes the fix for each backend and asks the language's own compiler or parser about the result.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Masked, neverCancelled, seededRandom } from '../../src/base';
import type { Finding } from '../../src/engine';
import { applyEdits, type Plan, type ProjectFacts, readProjectFacts } from '../../src/refactor';
import { languages } from '../../src/refactor/languages/registry.generated';
import { Grammars } from '../../src/refactor/syntax';
import { nodeGrammars, refactorer } from '../support/nodeGrammars';
import { judge, type Pair } from './fixes/checkers';
import { plant, type Planted, type SeededRandom } from './fixes/plant';
import { report, type Case, type Outcome } from './fixes/report';
import { readTrees, type SourceFile } from './fixes/trees';
import { grouped, machine } from './measure';

const { folders, files, seed, only, keep } = readArguments(process.argv.slice(2));
const random: SeededRandom = seededRandom(seed);
const fixes = refactorer();
const backends = fixes.backends.map(({ id }) => id);
const grammars = new Grammars(nodeGrammars);
const work = mkdtempSync(join(tmpdir(), 'keylift-fixes-'));

async function main(): Promise<void> {
  console.log(`${machine()}, seed ${seed}`);
  const sources = readTrees(folders, files, random, only);
  const byLanguage = [...grouped(sources, ({ languageId }) => languageId)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  let broken = 0;
  for (const [languageId, own] of byLanguage) {
    if (fixes.supports(languageId)) broken += await benchLanguage(languageId, own);
    else console.log(`${languageId}: no fixes yet, ${own.length} files left out`);
  }
  console.log(`\n${broken} broken`);
  process.exitCode = broken > 0 ? 1 : 0;
}

async function benchLanguage(languageId: string, sources: readonly SourceFile[]): Promise<number> {
  const cases: Case[] = [];
  const known = new Map<string, number>();
  for (const source of sources) {
    const project = await factsOf(source);
    for (const planted of await plantedIn(source, known)) {
      // The environment each time, the managers in turn: their expressions differ, their places don't.
      const manager = backends[1 + ((cases.length / 2) % (backends.length - 1))] ?? 'env';
      for (const backend of ['env', manager]) cases.push(await fix(source, planted, backend, project));
    }
  }
  const applied = cases.filter((one) => one.outcome.kind === 'applied');
  const pairs = applied.map(pairOf);
  const judgement = await judge(languageId, pairs, work);
  const result = report(languageId, sources.length, cases, applied, judgement);
  console.log(result.text);
  if (keep !== undefined)
    for (const one of [...result.broken, ...result.crooked]) keepCase(keep, languageId, one);
  return result.broken.length;
}

function pairOf({ source, planted, project, outcome }: Case): Pair {
  return {
    before: planted.text,
    after: outcome.kind === 'applied' ? outcome.after : '',
    name: source.path,
    place: join(source.tree, source.path),
    ...(project.packageType && { packageType: project.packageType }),
  };
}

async function plantedIn(source: SourceFile, known: Map<string, number>): Promise<readonly Planted[]> {
  const language = languages.find((one) => one.languageIds.includes(source.languageId));
  if (!language) return [];
  const parser = await grammars.parser(language.grammar);
  const tree = parser.parse(source.text);
  try {
    return tree ? plant(source.text, tree.rootNode, 2, known, random) : [];
  } finally {
    tree?.delete();
    parser.delete();
  }
}

function factsOf({ tree, path }: SourceFile): Promise<ProjectFacts> {
  const read = (file: string): Promise<string | undefined> => {
    try {
      return Promise.resolve(readFileSync(join(tree, file), 'utf8'));
    } catch {
      return Promise.resolve(undefined);
    }
  };
  return readProjectFacts(path, read, (folder) => Promise.resolve(readdirSync(join(tree, folder))));
}

async function fix(
  source: SourceFile,
  planted: Planted,
  backend: string,
  project: ProjectFacts,
): Promise<Case> {
  const began = performance.now();
  const plan = await fixes.planRefactor(
    {
      text: planted.text,
      path: source.path,
      languageId: source.languageId,
      finding: findingOf(planted),
      rule: { name: 'Acme API key', env: 'ACME_KEY', field: 'api_key' },
      backend,
      project,
    },
    neverCancelled,
  );
  const milliseconds = performance.now() - began;
  const outcome: Outcome =
    plan.kind === 'plan'
      ? { kind: 'applied', after: applyEdits(planted.text, plan.edits), faults: faultsOf(planted, plan) }
      : { kind: 'refused', reason: plan.reason };
  return { source, planted, backend, project, outcome, milliseconds };
}

function findingOf({ span, secret, kind }: Planted): Finding {
  return {
    ruleId: 'acme-api-key',
    span,
    masked: new Masked(secret).toString(),
    fingerprint: '00',
    confidence: 'high',
    severity: 'warning',
    evidence: [],
    context: kind === 'url' ? 'url' : 'assignment',
    alsoMatched: [],
  };
}

/** What no parser sees: the value, the order of the edits, the file's line ends and its byte order mark. */
function faultsOf({ text, secret }: Planted, plan: Plan): string[] {
  const after = applyEdits(text, plan.edits);
  const faults: string[] = [];
  if (after.includes(secret)) faults.push('the secret is still there');
  if (plan.store.value.unwrap() !== secret) faults.push('another value is stored');
  if (text.startsWith('\uFEFF') && !after.startsWith('\uFEFF')) faults.push('the byte order mark has moved');
  if (after.indexOf('\uFEFF', 1) !== text.indexOf('\uFEFF', 1))
    faults.push('a byte order mark within the text');
  const ends = (one: string): string =>
    `${/(?<!\r)\n/.test(one) ? 'LF' : ''}${/\r\n/.test(one) ? 'CRLF' : ''}`;
  if (text.includes('\n') && ends(after) !== ends(text))
    faults.push(`line ends ${ends(text)} became ${ends(after)}`);
  if (/\n$/.test(text) !== /\n$/.test(after) && text.endsWith('\n'))
    faults.push('the last line has lost its end');
  // Other delimiters want other escapes; words stay.
  const squeezed = (one: string): string => one.replace(/[^\p{L}\p{N}]+/gu, '');
  for (const { span } of plan.edits) {
    // What is moved, as a constant out of its group, is still there.
    const lost = text
      .slice(span.start, span.end)
      .split(secret)
      .find((part) => part.length > 200 && !squeezed(after).includes(squeezed(part)));
    if (lost !== undefined) faults.push(`${lost.length} characters were taken out`);
  }
  return faults;
}

function keepCase(
  folder: string,
  languageId: string,
  { one, problems }: { one: Case; problems: readonly string[] },
): void {
  mkdirSync(join(folder, languageId), { recursive: true });
  const number = readdirSync(join(folder, languageId)).length;
  const after = one.outcome.kind === 'applied' ? one.outcome.after : '';
  writeFileSync(
    join(folder, languageId, `${number}.json`),
    JSON.stringify(
      {
        problems,
        path: join(one.source.tree, one.source.path),
        backend: one.backend,
        context: one.planted.context,
        kind: one.planted.kind,
        before: one.planted.text,
        after,
      },
      null,
      1,
    ),
  );
}

function readArguments(args: string[]): {
  folders: string[];
  files: number;
  seed: number;
  only: string | undefined;
  keep: string | undefined;
} {
  const values = new Map<string, string>();
  const folders: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const option = args[at] ?? '';
    if (!option.startsWith('--')) folders.push(option);
    else values.set(option.slice(2), args[++at] ?? '');
  }
  if (folders.length === 0)
    throw new Error('Name the folders of the source trees: npm run bench:fixes -- DIR…');
  return {
    folders,
    files: Number(values.get('files') ?? 250),
    seed: Number(values.get('seed') ?? 1),
    only: values.get('only'),
    keep: values.get('keep'),
  };
}

main()
  .finally(() => rmSync(work, { recursive: true }))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
