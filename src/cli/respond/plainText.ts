// Markdown as a terminal shows it best: without its marks.

/** Headings stand alone, links show their address, code and bold lose their marks. */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
      return heading === undefined ? inline(line) : underlined(inline(heading));
    })
    .join('\n');
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(text.length)}`;
}

/** Code spans are kept as they are, so that no name in them loses a character. */
function inline(line: string): string {
  return line
    .split(/((?<!`)(`+)(?!`).*?[^`]\2(?!`))/)
    .filter((_, at) => at % 3 !== 2)
    .map((part, at) => (at % 2 === 1 ? part.replace(/^`+ ?| ?`+$/g, '') : withoutMarks(part)))
    .join('');
}

function withoutMarks(text: string): string {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)').replace(/\*\*(.+?)\*\*/g, '$1');
}
