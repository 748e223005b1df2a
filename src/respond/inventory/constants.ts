// A value in source code goes on under the name of the constant it is assigned to; here are that name and its users.
import type { Span } from '../../base';
import { codeMap } from './codeMap';
import { languageOfPath } from './languages';
import { folderOf } from './paths';

/** A constant that holds the value. */
export interface Constant {
  readonly name: string;
  /** Where it is declared. */
  readonly path: string;
}

/** Characters before a value in which its name is looked for: a line may be as long as its file. */
const longestHead = 300;

/** The constant or variable whose whole value begins at the span; undefined for arguments, properties and the like. */
export function constantAt(text: string, span: Span): string | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const line = text.slice(Math.max(lineStart, span.start - longestHead), span.start);
  const assigned =
    /(?<![\w$.])([A-Za-z_$][\w$]*)\s*(?::\s*[\w<>[\].?| &']+)?\s*(?::=|=)\s*(?:[\w:.]+\()?[bruf@$]{0,2}["'`]{1,3}$/.exec(
      line,
    );
  const defined = /\bdefine\(\s*["'](\w+)["']\s*,\s*["']$/.exec(line);
  return (assigned ?? defined)?.[1];
}

/**
 * Where a file uses a constant, as offsets. In another file than its own that is only so where the name is imported,
 * or stands behind a dot and is written in capitals: any other word like it means something else.
 */
export function constantUses(text: string, path: string, { name, path: home }: Constant): readonly number[] {
  const language = languageOfPath(path);
  if (!language || language !== languageOfPath(home) || !text.includes(name)) return [];
  const word = new RegExp(wordOf(name), 'g');
  const kindAt = codeMap(text, language.style);
  const inCode = Array.from(text.matchAll(word), ({ index }) => index).filter((at) => kindAt(at) === 'code');
  if (path === home) return inCode.filter((at) => !isDeclaration(text, at, name));
  const sharesPackage = language.name === 'Go' && folderOf(path) === folderOf(home);
  if (sharesPackage || isImported(text, name)) return inCode;
  const isDistinct = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name);
  return isDistinct ? inCode.filter((at) => isQualified(text, at)) : [];
}

/** The name as a pattern; JavaScript's and PHP's may hold a dollar sign. */
function wordOf(name: string): string {
  return String.raw`(?<![\w$])${name.replaceAll('$', '\\$')}(?![\w$])`;
}

function isDeclaration(text: string, at: number, name: string): boolean {
  return /^\s*(?::\s*[\w<>[\].?| &']+)?\s*(?::=|=(?!=))/.test(
    text.slice(at + name.length, at + name.length + 120),
  );
}

function isImported(text: string, name: string): boolean {
  const word = wordOf(name);
  const forms = [
    String.raw`\bimport\b[^;\n]*?${word}`,
    String.raw`\bimport\s*\([^)]*${word}`,
    String.raw`\{[^{}]*${word}[^{}]*\}\s*(?:from\b|=\s*(?:await\s+import|require)\b)`,
    String.raw`\bfrom\s+[\w.]+\s+import\s+\([^)]*${word}`,
  ];
  return forms.some((form) => new RegExp(form).test(text));
}

/** `settings.NAME`, `Keys::NAME`; not `process.env.NAME`, which is the environment's. */
function isQualified(text: string, at: number): boolean {
  return (
    /(?:\.|::)$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/\benv\.$/.test(text.slice(Math.max(0, at - 12), at))
  );
}
