// How the file reads its configuration already: python-decouple, django-environ, environs, or pydantic's settings.
import type { Node } from 'web-tree-sitter';
import { replace } from '../../edits';
import type { Site } from '../../language';
import { enclosing } from '../../syntax';
import type { Edit } from '../../types';
import { boundName } from './bound';

/** The function that reads a variable by name and raises when it is missing; undefined when there is none. */
export function findReader(site: Site): string | undefined {
  const decouple = boundName(site, { module: 'decouple', member: 'config' });
  if (decouple !== undefined) return decouple;
  const makers = ['environ', 'environs'].flatMap((module) => {
    const whole = boundName(site, { module });
    const member = boundName(site, { module, member: 'Env' });
    return [...(whole === undefined ? [] : [`${whole}.Env`]), ...(member === undefined ? [] : [member])];
  });
  const reader = site.root.namedChildren
    .map((node) => (node.endIndex < site.span.start ? node.firstNamedChild : null))
    .find((one) => one?.type === 'assignment' && makers.includes(calleeOf(one.childForFieldName('right'))));
  const name = reader?.childForFieldName('left');
  return name?.type === 'identifier' ? name.text : undefined;
}

function calleeOf(call: Node | null): string {
  return call?.type === 'call' ? (call.childForFieldName('function')?.text ?? '') : '';
}

/** A field of pydantic's settings, which the variable of its name fills; without a default it must be set. */
export interface SettingsField {
  readonly variable: string;
  readonly edits: readonly Edit[];
}

/** The field whose default the literal is; undefined when the class reads its fields in a way of its own. */
export function settingsField(site: Site, literal: Node): SettingsField | undefined {
  const assignment = literal.parent;
  const type = assignment?.type === 'assignment' ? assignment.childForFieldName('type') : null;
  const field = assignment?.childForFieldName('left');
  if (!assignment || !type || field?.type !== 'identifier') return undefined;
  const owner = enclosing(assignment, ['class_definition', 'function_definition']);
  const bases = owner?.childForFieldName('superclasses')?.namedChildren.map(({ text }) => text) ?? [];
  const known = ['pydantic_settings', 'pydantic'].flatMap(
    (module) => boundName(site, { module, member: 'BaseSettings' }) ?? [],
  );
  if (owner?.type !== 'class_definition' || !bases.some((base) => known.includes(base))) return undefined;
  const prefix = prefixOf(owner.text);
  if (prefix === undefined) return undefined;
  return {
    variable: (prefix + field.text).toUpperCase(),
    edits: [replace({ start: type.endIndex, end: assignment.endIndex }, '')],
  };
}

/** What the class puts before its fields' names; undefined when that is not plain, or capitals matter. */
export function prefixOf(owner: string): string | undefined {
  if (/\bcase_sensitive\s*=\s*True\b|\balias\w*\s*=/.test(owner)) return undefined;
  if (!/\benv_prefix\b/.test(owner)) return '';
  return /\benv_prefix\s*=\s*["'](\w*)["']/.exec(owner)?.[1];
}
