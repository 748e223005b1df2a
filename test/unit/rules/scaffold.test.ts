import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';
import { createDetector } from '../../../src/engine';
import { checkExamples, compileRules, lintRules, mirrorIds } from '../../../src/rules/compiler';
import { inRepository, root } from '../../../scripts/repository';
import { parseRuleFile } from '../../../scripts/rules/readRuleFiles';
import { scaffold } from '../../../scripts/scaffold';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporaryFolder';

describe('scaffold', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());
  const written = (file: string): string => readFileSync(path.join(folder.path, file), 'utf8');

  it('writes a rule file that has nothing wrong with it', () => {
    assert.deepEqual(scaffold('rule', 'acme-mail', folder.path).files, ['rules/acme-mail.yaml']);
    const { files, problems } = parseRuleFile('rules/acme-mail.yaml', written('rules/acme-mail.yaml'));
    assert.deepEqual(problems, []);
    const { rules, problems: uncompiled } = compileRules(files);
    assert.deepEqual(uncompiled, []);
    const known = { checks: new Set(['entropy']), judgeTime: () => undefined };
    assert.deepEqual(lintRules(files, rules, known), []);
    const [rule] = files[0]!.provider.rules;
    const detector = createDetector({ version: '1', rules });
    const mirror = createDetector({ version: '2', rules: mirrorIds(rules) });
    const run = { written: rule!, compiled: rules[0]!, detector, mirror, seeds: [1, 2] };
    assert.deepEqual(checkExamples(run), []);
  });

  it('writes a language and a backend, with tests, that compile and are formatted', async () => {
    const files = (['language', 'backend'] as const).flatMap((kind) => scaffold(kind, 'acmeTalk', folder.path).files);
    assert.deepEqual(files, [
      'src/refactor/languages/acmeTalk.ts',
      'test/unit/refactor/languages/acmeTalk.test.ts',
      'src/refactor/backends/acmeTalk.ts',
      'test/unit/refactor/backends/acmeTalk.test.ts',
    ]);
    const texts = new Map(files.map((file) => [inRepository(file), written(file)]));
    assert.deepEqual(compileErrors(texts), []);
    const style = await prettier.resolveConfig(inRepository('package.json'));
    for (const [filepath, text] of texts) assert.ok(await prettier.check(text, { ...style, filepath }), filepath);
  }).timeout(180_000);

  it('never writes over a file', () => {
    folder.write('rules/acme.yaml', 'mine');
    assert.throws(() => scaffold('rule', 'acme', folder.path), /is there already/);
    assert.equal(written('rules/acme.yaml'), 'mine');
  });

  for (const [kind, name] of [
    ['rule', 'Acme'],
    ['rule', '../acme'],
    ['language', 'acme-talk'],
    ['backend', 'Acme'],
  ] as const) {
    it(`refuses ${name} as the name of a ${kind}`, () => {
      assert.throws(() => scaffold(kind, name, folder.path), /is no name for a/);
    });
  }
});

/** What the compiler says of texts that stand in the repository in its eyes only. */
function compileErrors(texts: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(inRepository('tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (file) => texts.get(path.normalize(file)) ?? readFile(file);
  host.fileExists = (file) => texts.has(path.normalize(file)) || fileExists(file);
  const program = ts.createProgram([...texts.keys()], { ...options, incremental: false }, host);
  const sources = [...texts.keys()].map((file) => program.getSourceFile(file));
  return sources
    .flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
