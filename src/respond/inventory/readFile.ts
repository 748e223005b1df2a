// Which reader fits a file: the one place that knows all kinds of files.
import { readBatch } from './files/batch';
import { isCompose, readCompose } from './files/compose';
import { isDockerfile, readDockerfile } from './files/dockerfile';
import { isDotenv, readDotenv } from './files/dotenv';
import { chartOf, isHelmValues, readHelmTemplate, readHelmValues } from './files/helm';
import { isJenkinsfile, readJenkinsfile } from './files/jenkinsfile';
import { isKubernetes, readKubernetes } from './files/kubernetes';
import { readPipeline } from './files/pipelines';
import { readLists, readPackageScripts, readPlaceholders } from './files/settings';
import { readShell } from './files/shell';
import { readSource } from './files/source';
import { isUnit, readUnit } from './files/systemd';
import { readTerraform } from './files/terraform';
import { languageOfPath } from './languages';
import { nameOf } from './paths';
import { treesOf } from './tree';
import type { Sighting } from './types';

/** What is made by tools, and packages of others: the value may stand there, but nobody edits them. */
const generated =
  /(?:^|\/)(?:node_modules|bower_components|vendor|dist|build|out|target|\.next|\.nuxt|\.terraform|coverage|__pycache__|\.venv|venv|site-packages|\.git)\/|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|Pipfile\.lock|Cargo\.lock|go\.sum|composer\.lock|Gemfile\.lock)$|\.min\.js$|\.map$/;

/** True for files that nobody edits: what they name, their sources name too. */
export function isGenerated(path: string): boolean {
  return generated.test(path);
}

/** Documents for people. */
export function isProse(path: string): boolean {
  return (
    /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|tex|org)$/i.test(path) &&
    !/(?:requirements|constraints)[\w.-]*\.txt$/.test(path)
  );
}

/** Every variable that a file defines, passes on or reads. @param charts folders of Helm charts */
export function readFile(text: string, path: string, charts: ReadonlySet<string>): Sighting[] {
  if (isGenerated(path) || isProse(path)) return [];
  if (isDotenv(path)) return readDotenv(text, path);
  if (isDockerfile(path)) return readDockerfile(text, path);
  if (isJenkinsfile(path)) return readJenkinsfile(text, path);
  if (/\.(?:tf|tfvars|hcl)$/.test(path)) return readTerraform(text, path);
  if (/\.(?:ya?ml|json|jsonc|json5)$|\.tpl$/i.test(path)) return readStructured(text, path, charts);
  if (isUnit(path)) return [...readUnit(text), ...readPlaceholders(text)];
  if (/\.(?:bat|cmd)$/i.test(path)) return readBatch(text);
  if (isShell(path, text)) return readShell({ text, offset: 0 });
  if (/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.\w+)?$|\.mk$|(?:^|\/)[Jj]ustfile$/.test(path)) {
    return readShell({ text: text.replaceAll('$$', ' $'), offset: 0, how: 'Makefile', round: true });
  }
  const language = languageOfPath(path);
  if (language) return readSource(text, path, language);
  return isConfiguration(path) ? readPlaceholders(text) : [];
}

function readStructured(text: string, path: string, charts: ReadonlySet<string>): Sighting[] {
  const trees = treesOf(text);
  const pipeline = readPipeline(path, trees, text);
  if (pipeline) return pipeline;
  if (isCompose(path)) return trees.flatMap((tree) => readCompose(tree, path));
  const chart = chartOf(path, charts);
  if (chart !== undefined && isHelmValues(path)) return trees.flatMap((tree) => readHelmValues(tree, chart));
  const manifest = trees.filter(isKubernetes).flatMap(readKubernetes);
  if (chart !== undefined && text.includes('{{')) {
    const template = readHelmTemplate(text, chart, manifest);
    // Inside of a template a literal is what the template gives, not a value of its own.
    const isTemplate = ({ literal }: Sighting): boolean =>
      literal !== undefined && text.slice(literal.start, literal.end).includes('{{');
    return [...manifest.filter((sighting) => !isTemplate(sighting)), ...template];
  }
  if (manifest.length > 0 || trees.some(isKubernetes)) return manifest;
  if (nameOf(path) === 'package.json') return trees.flatMap((tree) => readPackageScripts(tree, text));
  const listed = trees.flatMap(readLists);
  const known = new Set(listed.map(({ start }) => lineAt(text, start)));
  return [...listed, ...readPlaceholders(text).filter(({ start }) => !known.has(lineAt(text, start)))];
}

/** Two sightings on one line are the same variable seen by two readers. */
function lineAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1);
}

function isShell(path: string, text: string): boolean {
  if (
    /\.(?:sh|bash|zsh|ksh|fish|bats)$|(?:^|\/)(?:Procfile|\.(?:bash|zsh)(?:rc|_profile)|\.profile)$/.test(
      path,
    )
  )
    return true;
  return !nameOf(path).includes('.') && /^#!.*\b(?:ba|z|k|da|fi)?sh\b/.test(text);
}

function isConfiguration(path: string): boolean {
  return /\.(?:properties|toml|ini|conf|cfg|cnf|xml|config|service|template|tmpl|j2)$|(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|Caddyfile)$/i.test(
    path,
  );
}
