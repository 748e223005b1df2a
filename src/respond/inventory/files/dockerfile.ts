// Dockerfiles: build arguments, variables of the image, commands that read them, and mounted build secrets.
import { environment } from '../names';
import { folderOf, nameOf } from '../paths';
import type { Owner, Sighting } from '../types';
import { readShell } from './shell';

export function isDockerfile(path: string): boolean {
  return /(?:^|\/)(?:(?:Docker|Container)file(?:\.[\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i.test(path);
}

export function readDockerfile(text: string, path: string): Sighting[] {
  const owner: Owner = { kind: 'image', name: imageName(path) };
  const found: Sighting[] = [];
  // An instruction goes on over lines that end with a backslash; comment lines between belong to none.
  for (const match of text.matchAll(
    /^[ \t]*(ARG|ENV|RUN|CMD|ENTRYPOINT)[ \t]+((?:[^\n]*\\[ \t]*\r?\n)*[^\n]*)/gim,
  )) {
    const [whole, instruction = '', rest = ''] = match;
    const offset = match.index + whole.length - rest.length;
    if (instruction.toUpperCase() === 'ARG') found.push(...readArguments(rest, offset, owner));
    else if (instruction.toUpperCase() === 'ENV') found.push(...readEnv(rest, offset, owner));
    else {
      found.push(...readShell({ text: rest, offset, owner, how: `Dockerfile ${instruction.toUpperCase()}` }));
      found.push(...readMounts(rest, offset, owner));
    }
  }
  return found;
}

function readArguments(rest: string, offset: number, owner: Owner): Sighting[] {
  return Array.from(rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?:=(\S*))?/g)).map((match): Sighting => {
    const [whole, name = '', value] = match;
    const start = offset + match.index + whole.indexOf(name);
    const base = { start, how: 'build argument', owner };
    if (value === undefined || value === '') {
      return { ...base, kind: 'passes', name: environment(name), gives: environment(name) };
    }
    const at = start + name.length + 1;
    return {
      ...base,
      kind: 'defines',
      name: environment(name),
      literal: { start: at, end: at + value.length },
    };
  });
}

function readEnv(rest: string, offset: number, owner: Owner): Sighting[] {
  const old = /^([A-Za-z_]\w*)[ \t]+([^\n=][^\n]*)$/.exec(rest);
  const entries = old ? [old] : [...rest.matchAll(/([A-Za-z_]\w*)=("(?:\\"|[^"])*"|'[^']*'|[^\s\\]*)/g)];
  return entries.map((match): Sighting => {
    const [whole, name = '', value = ''] = match;
    const start = offset + match.index;
    const base = { start, how: 'image ENV', owner };
    const from = /^["']?\$\{?([A-Za-z_]\w*)/.exec(value)?.[1];
    if (from !== undefined) {
      return { ...base, kind: 'passes', name: environment(from), gives: environment(name) };
    }
    const at = start + whole.length - value.length;
    return {
      ...base,
      kind: 'defines',
      name: environment(name),
      literal: { start: at, end: at + value.length },
    };
  });
}

/** The folder, unless it may have several images. */
function imageName(path: string): string {
  return folderOf(path) !== '' && nameOf(path) === 'Dockerfile' ? folderOf(path) : path;
}

/** `--mount=type=secret,id=NAME[,env=NAME]`: the id is what the build is given. */
function readMounts(rest: string, offset: number, owner: Owner): Sighting[] {
  return Array.from(rest.matchAll(/--mount=type=secret,[^\s]*?\bid=([\w.-]+)/g)).map((match): Sighting => {
    const [whole, id = ''] = match;
    const start = offset + match.index + whole.length - id.length;
    return { start, kind: 'reads', name: { space: 'build secret', text: id }, how: 'build secret', owner };
  });
}
