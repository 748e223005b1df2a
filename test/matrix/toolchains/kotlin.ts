// Kotlin with the packages of Maven Central, its compiler among them; warnings count as faults.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../run';
import { java } from './java';
import { installMavenPackages } from './mavenPackages';
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
    await installMavenPackages(pom, join(cache, 'kotlin'));
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
