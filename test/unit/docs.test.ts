// The documents name what is there: files, headings, commands, checks, categories, and counts that hold.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRepository } from '../../scripts/repository';
import { checks } from '../../src/engine/checks';

const written = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...markdownIn('rules'),
  ...markdownIn('test/bench'),
  'docs/rules/README.md',
];

function markdownIn(folder: string): string[] {
  return readdirSync(inRepository(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

function textOf(path: string): string {
  return readFileSync(inRepository(path), 'utf8');
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsIn(path: string): ReadonlySet<string> {
  return new Set(Array.from(textOf(path).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading)));
}

/** Every match's first group, with the document that it stands in. */
function named(pattern: RegExp): { readonly document: string; readonly name: string }[] {
  return written.flatMap((document) =>
    Array.from(textOf(document).matchAll(pattern), ([, name = '']) => ({ document, name })),
  );
}

describe('The documents', () => {
  it('link to files and headings that are there', () => {
    const links = named(/\]\((?!\w+:)([^)\s]+)\)/g);
    assert.ok(links.length > 20);
    const broken = links.filter(({ document, name }) => {
      const [path = '', anchor] = name.split('#');
      const target = path === '' ? document : join(dirname(document), path);
      if (!existsSync(inRepository(target))) return true;
      return anchor !== undefined && !anchorsIn(target).has(anchor);
    });
    assert.deepEqual(broken, []);
  });

  it('name commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    const commands = named(/\bnpm run ([\w:-]+)/g);
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter(({ name }) => !(name in scripts)),
      [],
    );
  });

  it('name files that are there', () => {
    const paths = named(/`((?:src|scripts|test|rules|docs)\/[\w./-]+)`/g);
    // `src/refactor/configs/name.ts` and its like are files that the reader is to write.
    const isExample = (name: string): boolean => /\/(?:name|acme|kotlin|azureKeyVault)\.\w+$/.test(name);
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter(({ name }) => !isExample(name) && !existsSync(inRepository(name))),
      [],
    );
  });

  it('promise no more types and providers than there are', () => {
    const counts =
      /^(?<types>\d+) types of credentials of (?<providers>\d+) providers/m.exec(
        textOf('docs/rules/README.md'),
      )?.groups ?? {};
    const check = (pattern: RegExp, count: number): void => {
      const promised = named(pattern);
      assert.ok(promised.length > 1 && count > 0);
      assert.deepEqual(
        promised.filter(({ name }) => Number(name.replaceAll(',', '')) > count),
        [],
      );
    };
    check(/more than ([\d,]+) types of credential/gi, Number(counts['types']));
    check(/more than ([\d,]+) providers/gi, Number(counts['providers']));
  });

  it('tell of every check and category that a rule can ask for', () => {
    const guide = textOf('rules/README.md');
    const schema = JSON.parse(textOf('rules/schema.json')) as {
      readonly $defs: { readonly category: { readonly enum: readonly string[] } };
    };
    const categories = schema.$defs.category.enum;
    assert.ok(categories.length > 10);
    assert.deepEqual(
      Object.keys(checks).filter((name) => !guide.includes(`\`${name}`)),
      [],
    );
    assert.deepEqual(
      categories.filter((name) => !new RegExp(`[ ,]${name}[,\n]`).test(guide)),
      [],
    );
  });
});
