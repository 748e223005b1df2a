// Source code: every place that asks the environment for a variable, whichever it is.
import { codeMap, type CharacterKind } from '../codeMap';
import type { ReadForm, SourceLanguage } from '../languages';
import { environment } from '../names';
import type { Sighting } from '../types';

/** Variables named in comments are mentions; text inside strings that only looks like a read is none. */
export function readSource(text: string, path: string, language: SourceLanguage): Sighting[] {
  // A notebook's code is text of a JSON file, which is all strings.
  const isNotebook = path.endsWith('.ipynb');
  const kindAt = isNotebook ? (): CharacterKind => 'code' : lazily(() => codeMap(text, language.style));
  return [
    ...language.reads.flatMap((form) => sightingsOf(text, form, kindAt)),
    ...(language.name === 'JavaScript' ? destructured(text, kindAt) : []),
  ];
}

function sightingsOf(
  text: string,
  { how, form, kind, inString }: ReadForm,
  kindAt: (offset: number) => CharacterKind,
): Sighting[] {
  return Array.from(text.matchAll(form)).flatMap((match): Sighting[] => {
    const name = match.groups?.['name'] ?? match.groups?.['braced'];
    if (name === undefined) return [];
    const place = kindAt(match.index);
    if (place === 'string' && !inString) return [];
    const start = match.index + match[0].lastIndexOf(name);
    const sighting = { start, name: environment(name), how };
    if (place === 'comment') return [{ ...sighting, kind: 'mentions' }];
    const end = match.index + match[0].length;
    const literal = literalAfter(text, end);
    return [{ ...sighting, kind, ...(literal && { literal }) }];
  });
}

/** `const { A, B: b = 'x' } = process.env`, over several lines. */
function destructured(text: string, kindAt: (offset: number) => CharacterKind): Sighting[] {
  const form = /\{([^{}]+)\}\s*=\s*(process\.env|import\.meta\.env)\b(?!\s*[.[])/g;
  return Array.from(text.matchAll(form)).flatMap((match): Sighting[] => {
    const [, inside = '', how = ''] = match;
    if (kindAt(match.index) !== 'code') return [];
    return Array.from(inside.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)).map((entry): Sighting => {
      const [whole, name = ''] = entry;
      const start = match.index + 1 + entry.index + whole.length - name.length;
      return { start, kind: 'reads', name: environment(name), how };
    });
  });
}

/** The literal that follows a read (its fallback) or a definition, on the same line. */
function literalAfter(text: string, end: number): Sighting['literal'] {
  const after = text.slice(end, end + 300);
  const match = /^[)\]\s]*(?:,|\|\||\?\?|\?:|or\b|=)?\s*(["'`])([^"'`\n]+)\1/.exec(after);
  if (!match) return undefined;
  const [whole, , literal = ''] = match;
  const start = end + whole.length - 1 - literal.length;
  return { start, end: start + literal.length };
}

function lazily(make: () => (offset: number) => CharacterKind): (offset: number) => CharacterKind {
  let made: ((offset: number) => CharacterKind) | undefined;
  return (offset) => (made ??= make())(offset);
}
