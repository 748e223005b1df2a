// Adds a package to a C# project file.
import { lineEndOf } from '../style';

/** The new text; undefined when the package is there, or when versions are kept in another file. */
export function addToCsproj(text: string, name: string, version: string): string | undefined {
  if (new RegExp(`Include="${name.replaceAll('.', '\\.')}"`, 'i').test(text)) return undefined;
  const references = [
    ...text.matchAll(/^([ \t]*)<PackageReference\b[^>]*?(?:\/>|>[\s\S]*?<\/PackageReference>)/gm),
  ];
  if (references.length > 0 && !references.some(([whole]) => /Version/.test(whole))) return undefined;
  const end = lineEndOf(text);
  const last = references.at(-1);
  if (last) {
    const at = last.index + last[0].length;
    return `${text.slice(0, at)}${end}${last[1] ?? ''}${reference(name, version)}${text.slice(at)}`;
  }
  const close = text.lastIndexOf('</Project>');
  if (close < 0) return undefined;
  const indent = /\n([ \t]+)</.exec(text)?.[1] ?? '  ';
  const group = [
    `${indent}<ItemGroup>`,
    `${indent}${indent}${reference(name, version)}`,
    `${indent}</ItemGroup>`,
    '',
  ];
  return text.slice(0, close) + group.join(end) + text.slice(close);
}

function reference(name: string, version: string): string {
  return `<PackageReference Include="${name}" Version="${version}" />`;
}
