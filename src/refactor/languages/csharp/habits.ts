// How the file reads its configuration already: ASP.NET's, whose sources the environment is one of.
import type { Site } from '../../language';
import { around, enclosing, hasChild } from '../../syntax';

/** What holds the configuration where the secret stands: a field of the class, or the builder of the program. */
export function findConfiguration(site: Site): string | undefined {
  const [node] = around(site.root, site.span);
  const member = node && enclosing(node, ['method_declaration', 'declaration_list', 'global_statement']);
  if (member?.type === 'global_statement') {
    const above = site.text.slice(0, member.startIndex);
    const builder = /\bvar\s+(\w+)\s*=\s*WebApplication\.CreateBuilder\(/.exec(above)?.[1];
    return builder !== undefined && above.includes(`${builder}.Configuration`)
      ? `${builder}.Configuration`
      : undefined;
  }
  if (member?.type !== 'method_declaration') return undefined;
  const isStatic = member.namedChildren.some(({ type, text }) => type === 'modifier' && text === 'static');
  if (isStatic || !hasChild(member, 'block')) return undefined;
  const fields = member.parent?.namedChildren.filter(({ type }) => type === 'field_declaration') ?? [];
  const field = fields.find(
    ({ text }) => /\bIConfiguration\s+\w+\s*;/.test(text) && !/\bstatic\b/.test(text),
  );
  return /\bIConfiguration\s+(\w+)\s*;/.exec(field?.text ?? '')?.[1];
}
