// Jenkinsfiles: credentials that become variables, and the shell steps that read them.
import { environment } from '../names';
import { nameOf } from '../paths';
import type { Name, Owner, Sighting } from '../types';

/** Jenkins' pipelines are Groovy: credentials become variables, which shell steps read inside of strings. */
export function readJenkinsfile(text: string, path: string): Sighting[] {
  const owner: Owner = { kind: 'job', name: nameOf(path) };
  const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const found: Sighting[] = [];
  const add = (match: RegExpMatchArray, name: string, sighting: Omit<Sighting, 'start' | 'owner'>): void => {
    found.push({ ...sighting, start: (match.index ?? 0) + match[0].lastIndexOf(name), owner });
  };
  for (const match of code.matchAll(/\b([A-Za-z_]\w*)\s*=\s*credentials\(\s*["']([^"']+)["']\s*\)/g)) {
    const [, variable = '', id = ''] = match;
    const name: Name = { space: 'pipeline', text: id };
    add(match, id, { kind: 'passes', name, gives: environment(variable), how: 'Jenkins credentials' });
  }
  for (const match of code.matchAll(
    /credentialsId:\s*["']([^"']+)["'][^)\]]*?(?:variable|passwordVariable|tokenVariable):\s*["'](\w+)["']/g,
  )) {
    const [, id = '', variable = ''] = match;
    const name: Name = { space: 'pipeline', text: id };
    add(match, variable, { kind: 'passes', name, gives: environment(variable), how: 'Jenkins credentials' });
  }
  for (const match of code.matchAll(/\$\{?(?:env\.)?([A-Za-z_]\w*)|\benv\.([A-Za-z_]\w*)/g)) {
    const variable = match[1] ?? match[2] ?? '';
    add(match, variable, { kind: 'reads', name: environment(variable), how: 'Jenkinsfile' });
  }
  return found;
}

export function isJenkinsfile(path: string): boolean {
  return /(?:^|\/)Jenkinsfile(?:\.[\w-]+)?$|\.jenkinsfile$/i.test(path);
}
