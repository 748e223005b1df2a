// Adds a package to a C# project file, or its version to the file that keeps all of them.
// Source: NuGet's documentation of central package management.
import { lineEndOf } from '../style';

/** The new text; undefined when the package is there. @param version undefined when another file keeps the versions */
export function addToCsproj(text: string, name: string, version: string | undefined): string | undefined {
  const references = itemsOf(text, 'PackageReference');
  if (version !== undefined && references.length > 0 && !references.some(([whole]) => /Version/.test(whole)))
    return undefined;
  return addItem(text, 'PackageReference', name, version);
}

/** The new text of Directory.Packages.props; undefined when the version is there. */
export function addToVersions(text: string, name: string, version: string): string | undefined {
  return addItem(text, 'PackageVersion', name, version);
}

/** Those that always count: a group with a condition is for one framework or one build. */
function itemsOf(text: string, element: string): readonly RegExpExecArray[] {
  const item = `^([ \\t]*)<${element}\\b[^>]*?(?:/>|>[\\s\\S]*?</${element}>)`;
  return [...withoutConditions(text).matchAll(new RegExp(item, 'gm'))];
}

/** Comments and groups with a condition as spaces, so that offsets stay. */
function withoutConditions(text: string): string {
  const blank = (whole: string): string => whole.replace(/[^\n]/g, ' ');
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/<ItemGroup\b(?=[^>]*\bCondition=)[\s\S]*?<\/ItemGroup>/g, blank);
}

function addItem(
  text: string,
  element: string,
  name: string,
  version: string | undefined,
): string | undefined {
  if (new RegExp(`Include="${name.replaceAll('.', '\\.')}"`, 'i').test(text)) return undefined;
  const line = `<${element} Include="${name}"${version === undefined ? '' : ` Version="${version}"`} />`;
  const references = itemsOf(text, element);
  const end = lineEndOf(text);
  const last = references.at(-1);
  if (last) {
    const at = last.index + last[0].length;
    return `${text.slice(0, at)}${end}${last[1] ?? ''}${line}${text.slice(at)}`;
  }
  const close = text.lastIndexOf('</Project>');
  if (close < 0) return undefined;
  const indent = /\n([ \t]+)</.exec(text)?.[1] ?? '  ';
  const group = [`${indent}<ItemGroup>`, `${indent}${indent}${line}`, `${indent}</ItemGroup>`, ''];
  return text.slice(0, close) + group.join(end) + text.slice(close);
}
