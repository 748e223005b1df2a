// Fills the templates of example lines, so that no literal in the repository looks like a live key.
import type { Random, Span } from '../base';
import { fillers } from './templates/fillers';

/** An example line as it is scanned. */
export interface ExpandedLine {
  readonly text: string;
  /** The marked parts; without marks the text of each template. */
  readonly spans: readonly Span[];
  /** True when the author marked the secret with «…». */
  readonly marked: boolean;
  /** The text of every template, marked or not. */
  readonly templates: readonly Span[];
  /** Sentences on templates that could not be filled and marks that don't pair. */
  readonly problems: readonly string[];
}

/** Replaces every `{{name:argument}}` and takes the marks « and » away. The same random gives the same text. */
export function expandTemplates(line: string, random: Random): ExpandedLine {
  let text = '';
  let opened: number | undefined;
  const marks: Span[] = [];
  const templates: Span[] = [];
  const problems: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const template = templateAt(line, at);
    const character = line.charAt(at);
    if (template) {
      const start = text.length;
      text += fill(template, random, problems);
      templates.push({ start, end: text.length });
      at = template.end - 1;
    } else if (character === '«') {
      if (opened !== undefined) problems.push('A « stands inside another «.');
      opened = text.length;
    } else if (character === '»') {
      if (opened === undefined) problems.push('A » has no « before it.');
      else marks.push({ start: opened, end: text.length });
      opened = undefined;
    } else {
      text += character;
    }
  }
  if (opened !== undefined) problems.push('A « has no » after it.');
  const marked = marks.length > 0;
  return { text, spans: marked ? marks : templates, marked, templates, problems };
}

interface Template {
  readonly name: string;
  readonly argument: string;
  /** Offset after the closing braces. */
  readonly end: number;
}

/** Only `{{word}}` and `{{word:` begin a template: `{{ value }}` and `{{A_NAME}}` are what real templates look like. */
function templateAt(line: string, at: number): Template | undefined {
  if (!line.startsWith('{{', at)) return undefined;
  const name = /^[A-Za-z][A-Za-z0-9]*(?=:|\}\})/.exec(line.slice(at + 2, at + 34))?.[0];
  if (name === undefined) return undefined;
  const begin = at + 2 + name.length;
  let depth = 0;
  for (let here = begin; here < line.length; here++) {
    if (depth === 0 && line.startsWith('}}', here)) {
      return { name, argument: line.slice(begin + 1, here), end: here + 2 };
    }
    // JSON in an argument brings its own braces.
    if (line.charAt(here) === '{') depth++;
    if (line.charAt(here) === '}') depth--;
  }
  return undefined;
}

function fill(template: Template, random: Random, problems: string[]): string {
  const filler = fillers.get(template.name);
  if (!filler) {
    problems.push(`There is no template "${template.name}"; rules/README.md lists them.`);
    return '';
  }
  const inner = expandTemplates(template.argument, random);
  problems.push(...inner.problems);
  const filled = filler(random, inner.text);
  if (filled === undefined) {
    problems.push(`The template "${template.name}" can't be filled with "${template.argument}".`);
  }
  return filled ?? '';
}
