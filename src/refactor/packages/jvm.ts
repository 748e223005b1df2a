// Adds an artifact to pom.xml or to a Gradle build file.
import { lineEndOf } from '../style';

/** Dependencies below these manage versions or belong to plugins and profiles. */
const others = [
  /<dependencyManagement>[\s\S]*?<\/dependencyManagement>/g,
  /<build>[\s\S]*?<\/build>/g,
  /<profiles>[\s\S]*?<\/profiles>/g,
  /<reporting>[\s\S]*?<\/reporting>/g,
];

/** The new text; undefined when the artifact is there or the file is not a Maven project. @param name `group:artifact` */
export function addToPom(text: string, name: string, version: string): string | undefined {
  const [group = '', artifact = ''] = name.split(':');
  if (text.includes(`<artifactId>${artifact}</artifactId>`)) return undefined;
  const end = lineEndOf(text);
  const outer = others.reduce(
    (left, other) => left.replace(other, (whole) => ' '.repeat(whole.length)),
    text,
  );
  const close = outer.indexOf('</dependencies>');
  const base = /\n([ \t]+)<(?:dependencies|modelVersion|groupId|artifactId)>/.exec(outer)?.[1] ?? '  ';
  const dependency = [
    `${base}${base}<dependency>`,
    `${base}${base}${base}<groupId>${group}</groupId>`,
    `${base}${base}${base}<artifactId>${artifact}</artifactId>`,
    `${base}${base}${base}<version>${version}</version>`,
    `${base}${base}</dependency>`,
  ];
  if (close >= 0) return insertBefore(text, close, [...dependency, ''].join(end));
  const last = outer.lastIndexOf('</project>');
  if (last < 0) return undefined;
  return insertBefore(
    text,
    last,
    [`${base}<dependencies>`, ...dependency, `${base}</dependencies>`, ''].join(end),
  );
}

/** The new text; undefined when the artifact is there or there is no block of dependencies. @param kotlin for .kts */
export function addToGradle(
  text: string,
  name: string,
  version: string,
  kotlin: boolean,
): string | undefined {
  if (text.includes(`${name}:`) || text.includes(`${name}"`) || text.includes(`${name}'`)) return undefined;
  const block = /^dependencies[ \t]*\{/m.exec(text);
  if (!block) return undefined;
  const close = closingBrace(text, block.index + block[0].length);
  if (close === undefined) return undefined;
  const inner = text.slice(block.index, close);
  const indent = /\n([ \t]+)\w/.exec(inner)?.[1] ?? '    ';
  const quote = kotlin || /implementation[ (]+"/.test(inner) ? '"' : "'";
  const coordinates = `${quote}${name}:${version}${quote}`;
  const call =
    kotlin || /implementation\(/.test(inner)
      ? `implementation(${coordinates})`
      : `implementation ${coordinates}`;
  const end = lineEndOf(text);
  const gap = inner.endsWith('{') ? end : '';
  return insertBefore(text, close, `${gap}${indent}${call}${end}`);
}

/** At the start of the line when only white space stands before the offset. */
function insertBefore(text: string, offset: number, lines: string): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const at = text.slice(line, offset).trim() === '' ? line : offset;
  return text.slice(0, at) + lines + text.slice(at);
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') depth++;
    if (character === '}' && --depth === 0) return at;
  }
  return undefined;
}
