// Kotlin with the packages of Maven Central, its compiler among them; warnings count as faults.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, mustRun } from '../run';
import { java } from './java';
import type { Toolchain } from './toolchain';

const pom = new URL('../sdks/kotlin.xml', import.meta.url).pathname;
const compiler = 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler';

export const kotlin: Toolchain = {
  title: 'Kotlin',
  languageId: 'kotlin',
  program: 'Program.kt',
  uses: java.uses,
  bare: [],
  missing: () => java.missing(),
  install: async (cache) => {
    await java.install?.(cache);
    const home = join(cache, 'kotlin');
    const stamp = join(home, 'asked.xml');
    if (existsSync(stamp) && readFileSync(stamp).equals(readFileSync(pom))) return;
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    copyFileSync(pom, join(home, 'pom.xml'));
    await install(['mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], {
      cwd: home,
    });
    copyFileSync(pom, stamp);
  },
  build: async (file, folder, cache) => {
    const tools = join(cache, 'kotlin/lib');
    const [library = ''] = readdirSync(tools).filter((name) => /^kotlin-stdlib-\d/.test(name));
    const packages = join(cache, 'maven/lib');
    const jars = readdirSync(packages)
      .filter((name) => !name.startsWith('kotlin-'))
      .map((name) => join(packages, name));
    const path = [join(tools, library), ...jars].join(':');
    const options = ['-no-stdlib', '-no-reflect', '-Werror', '-jvm-target', '17'];
    await mustRun(['java', '-cp', `${tools}/*`, compiler, ...options, '-cp', path, '-d', folder, file], {
      timeout: 300_000,
    });
    return { command: ['java', '-cp', `${folder}:${path}`, 'shop.ProgramKt'] };
  },
};
