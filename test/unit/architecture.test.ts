// The invariants of ARCHITECTURE.md, read from the import lines of src.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { inRepository } from '../../scripts/repository';

interface Source {
  /** POSIX path below src. */
  readonly path: string;
  readonly text: string;
  /** What it imports: relative ones as paths below src, packages as they are written. */
  readonly imports: readonly string[];
}

const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path): Source => {
    const text = readFileSync(inRepository('src', path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

function importsOf(path: string, text: string): string[] {
  const specifiers = [
    /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  ].flatMap((expression) => Array.from(text.matchAll(expression), ([, specifier = '']) => specifier));
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
  );
}

/** The first folder of a path below src; a file at the top stands for itself. */
const layerOf = (path: string): string => path.split('/')[0] ?? '';
const pure = ['base', 'engine', 'rules', 'refactor', 'respond'];
const mayUse: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: ['base'],
  rules: ['base', 'engine'],
  refactor: ['base', 'engine'],
  respond: ['base', 'engine'],
  scan: ['base', 'engine', 'rules'],
  store: ['base', 'refactor', 'scan'],
  expose: ['base', 'engine', 'respond', 'scan'],
  cli: ['base', 'engine', 'rules', 'refactor', 'respond', 'scan', 'store', 'expose'],
  editor: ['base', 'engine', 'rules', 'refactor', 'respond', 'scan', 'expose'],
  // The edges put the parts together.
  'extension.ts': ['base', 'engine', 'rules', 'scan', 'store', 'expose', 'editor'],
  'extension.web.ts': ['base', 'engine', 'rules', 'editor'],
  'cli.ts': ['base', 'cli'],
  'worker.ts': ['base', 'engine', 'rules', 'scan'],
};

/** Every import that the rule refuses, as a readable line. */
function refused(isRefused: (imported: string, source: Source) => boolean, among = sources): string[] {
  return among.flatMap((source) =>
    source.imports
      .filter((imported) => isRefused(imported, source))
      .map((imported) => `${source.path} → ${imported}`),
  );
}

const isIn =
  (...folders: string[]) =>
  ({ path }: Source): boolean =>
    folders.includes(layerOf(path));
const isOurs = (imported: string, { path }: Source): boolean =>
  Object.keys(mayUse).includes(layerOf(imported)) && layerOf(imported) !== layerOf(path);

describe('architecture', () => {
  it('is about the files of src, and sees their imports', () => {
    assert.ok(sources.length > 100, `${sources.length} files`);
    assert.deepEqual(
      [...new Set(sources.map(({ path }) => layerOf(path)))].sort(),
      Object.keys(mayUse).sort(),
      'a folder or an edge without a rule here',
    );
    const extension = sources.find(({ path }) => path === 'extension.ts');
    assert.ok(extension?.imports.includes('vscode') && extension.imports.includes('editor'));
  });

  it('1. lets only the editor layer import vscode', () => {
    const isEdge = ({ path }: Source): boolean =>
      path.startsWith('editor/') || /^extension(?:\.\w+)?\.ts$/.test(path);
    assert.deepEqual(
      refused((imported, source) => imported === 'vscode' && !isEdge(source)),
      [],
    );
  });

  describe('2. pure folders', () => {
    const cores = sources.filter(isIn(...pure));

    it('import no Node built-ins', () => {
      assert.deepEqual(
        refused((imported) => isBuiltin(imported), cores),
        [],
      );
    });

    it('are given time and chance', () => {
      const asks = /\b(?:Date\.now|Math\.random|performance\.now|setTimeout|setInterval)\(/;
      assert.deepEqual(
        cores.filter(({ text }) => asks.test(text)).map(({ path }) => path),
        [],
      );
    });
  });

  it('lets each folder import only the folders below it', () => {
    assert.deepEqual(
      refused(
        (imported, source) =>
          isOurs(imported, source) && mayUse[layerOf(source.path)]?.includes(layerOf(imported)) !== true,
      ),
      [],
    );
  });

  it('lets nothing of src reach out of it, to test or scripts; only the package knows its version', () => {
    const isOutside = (imported: string): boolean =>
      imported.startsWith('..') && imported !== '../package.json';
    assert.deepEqual(refused(isOutside), []);
  });

  it('6. uses a folder through its index', () => {
    assert.deepEqual(
      refused((imported, source) => isOurs(imported, source) && !/^[^/]+(?:\/index)?$/.test(imported)),
      [],
    );
  });

  it('5. keeps languages and backends apart', () => {
    const [languages, backends] = ['refactor/languages/', 'refactor/backends/'] as const;
    assert.deepEqual(
      refused(
        (imported, { path }) =>
          (path.startsWith(languages) && `${imported}/`.startsWith(backends)) ||
          (path.startsWith(backends) && `${imported}/`.startsWith(languages)),
      ),
      [],
    );
  });

  it('5. keeps kinds of configuration files apart from each other', () => {
    const configs = 'refactor/configs/';
    const isOther = (imported: string, path: string): boolean =>
      imported.startsWith(configs) && !imported.startsWith(`${path.replace(/\.ts$/, '')}/`);
    assert.deepEqual(
      refused((imported, { path }) => /^refactor\/configs\/\w+\.ts$/.test(path) && isOther(imported, path)),
      [],
    );
  });

  it('4. unwraps secrets only where they are stored or written', () => {
    const allowed = [
      'base/masked.ts', // defines it
      'respond/verify/fillRequest.ts', // puts the value into the request that the user has agreed to
      'respond/inventory/valueMatcher.ts', // looks for it in other files
      'editor/response/exposureLookup.ts', // looks for it in the history
      'editor/copySecret.ts', // puts the value on the clipboard, for the store of a secrets manager
    ];
    const mayUnwrap = ({ path }: Source): boolean => path.startsWith('refactor/') || allowed.includes(path);
    const unwrapping = sources.filter(({ text }) => /\.?\bunwrap\(/.test(text));
    assert.deepEqual(
      unwrapping.filter((source) => !mayUnwrap(source)).map(({ path }) => path),
      [],
    );
    for (const path of allowed) {
      assert.ok(
        unwrapping.some((source) => source.path === path),
        `${path} no longer needs to`,
      );
    }
  });

  it('opens every module with a comment that says what it is', () => {
    const silent = sources.filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/ ?\S|\/\*)/.test(text));
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  describe('gives every pure module its test at the mirrored path', () => {
    /** Tested elsewhere: the file or the folder, the test below test/unit, and why. */
    const elsewhere: readonly (readonly [string, string, string])[] = [
      ['rules/builtin.ts', 'rules/builtinRules.test.ts', 'data'],
      ['rules/written.ts', 'rules/compile.test.ts', 'the form of rule files, read by the compiler'],
      [
        'refactor/languages/ecmascript/',
        'refactor/languages/javascript.test.ts',
        'what both languages share',
      ],
      ['refactor/configs/registry.generated.ts', 'refactor/registries.test.ts', 'generated'],
      ['refactor/habits/ecmascript/', 'refactor/habits/zod.test.ts', 'what habits of these languages share'],
      ['refactor/habits/imports/', 'refactor/habits/zod.test.ts', 'what the habits of languages share'],
      ['refactor/habits/lists/', 'refactor/habits/laravel.test.ts', 'lists of settings, seen in the edits'],
      [
        'refactor/habits/python/',
        'refactor/habits/pydanticSettings.test.ts',
        'modules as Python finds them, through the habits',
      ],
      ['refactor/habits/registry.generated.ts', 'refactor/registries.test.ts', 'generated'],
      ['refactor/openSettings.ts', 'refactor/habits/zod.test.ts', 'the second file, through the habits'],
      ['refactor/parsing.ts', 'refactor/languages/javascript.test.ts', 'parsers of whole plans'],
      ['refactor/configSyntax/', 'refactor/configs/compose.test.ts', 'reading of files, through their kinds'],
      ['refactor/languages/registry.generated.ts', 'refactor/registries.test.ts', 'generated'],
      [
        'refactor/languages/typescriptreact.ts',
        'refactor/languages/typescript.test.ts',
        'TypeScript with elements',
      ],
      ['refactor/backends/', 'refactor/backends/managers.test.ts', 'all backends in every language'],
      ['refactor/ignore/', 'refactor/ignoreMarker.test.ts', 'the parts of one function'],
      ['refactor/syntax/', 'refactor/languages/python.test.ts', 'reading of trees, through languages'],
      ['refactor/index.ts', 'refactor/languages/javascript.test.ts', 'puts languages and backends together'],
      ['refactor/lookup.ts', 'refactor/backends/managers.test.ts', 'the lookups of backends'],
      [
        'refactor/notApplicable.ts',
        'refactor/languages/javascript.test.ts',
        'a constructor of a plain value',
      ],
      ['engine/assignment/', 'engine/assignment/assignment.test.ts', 'each form, by the spellings of it'],
      ['refactor/planRefactor.ts', 'refactor/languages/javascript.test.ts', 'whole plans, in each language'],
      ['refactor/reasons.ts', 'refactor/languages/javascript.test.ts', 'sentences'],
      ['refactor/style.ts', 'refactor/languages/javascript.test.ts', 'seen in the edits'],
      ['refactor/shellVariable.ts', 'refactor/backends/managers.test.ts', 'the lookups of shell scripts'],
      ['refactor/commandStore.ts', 'refactor/storeValue.test.ts', 'the contract of the commands'],
      ['refactor/saidBy.ts', 'refactor/storeValue.test.ts', 'the words of failures'],
      [
        'refactor/offers.ts',
        'refactor/wiring/index.test.ts',
        'joins packages and wiring; seen in the editor',
      ],
      ['refactor/packages/', 'refactor/packages/index.test.ts', 'each kind of package list, by its offers'],
      ['refactor/wiring/', 'refactor/wiring/index.test.ts', 'each way of loading .env, by its offers'],
      ['refactor/way.ts', 'refactor/backends/doppler.test.ts', 'seen in the plans'],
      ['refactor/write.ts', 'refactor/languages/javascript.test.ts', 'seen in the edits'],
      ['respond/incident/checklist.ts', 'respond/incident/incident.test.ts', 'the steps of an incident'],
      ['respond/html/parts.ts', 'respond/html/responseHtml.test.ts', 'the parts of the page'],
      ['respond/html/state.ts', 'respond/html/responseHtml.test.ts', 'what the page shows'],
      ['respond/inventory/', 'respond/inventory/takeInventory.test.ts', 'readers of files, on one workspace'],
    ];

    const isWithout = ({ path }: Source): boolean => !existsSync(inRepository('test', 'unit', testOf(path)));
    for (const source of sources.filter(isIn(...pure)).filter(isWithout)) {
      if (hasNoCode(source)) continue;
      it(source.path, () => {
        const [, test = partOfLanguage(source.path)] =
          elsewhere.find(([place]) =>
            place.endsWith('/') ? source.path.startsWith(place) : source.path === place,
          ) ?? [];
        assert.ok(test !== undefined, `no test/unit/${testOf(source.path)}`);
        assert.ok(existsSync(inRepository('test', 'unit', test)), `no test/unit/${test}`);
      });
    }

    it('and knows no exception for what is gone', () => {
      for (const [place] of elsewhere) assert.ok(existsSync(inRepository('src', place)), place);
    });
  });
});

function testOf(path: string): string {
  return path.replace(/\.ts$/, '.test.ts');
}

/** `refactor/languages/go/imports.ts` is a part of Go, tested with it; so are the parts of configuration files. */
function partOfLanguage(path: string): string | undefined {
  const language = /^(refactor\/(?:languages|configs)\/\w+)\//.exec(path)?.[1];
  return language && `${language}.test.ts`;
}

/** True when a module only declares types or passes on what others export. */
function hasNoCode({ text }: Source): boolean {
  return !/^(?:export )?(?:default |async |abstract )*(?:const|let|function|class|enum)\b/m.test(text);
}
